# الرسالة نفسها بلغة يقرؤها الكاتب، إلى جانب الرسالة.

reading-in = قراءتها باللغة { $language }
reading-none = لا توجد نسخة من هذه الرسالة باللغة { $language } للمقارنة. يمكن كتابتها بلغة لك بها معرفة، أو سؤال من يقرأ اللغة { $letter } قبل إرسالها.
reading-changed = غيّرت هذه الرسالة يدويًا. وحيث غيّرتها فالنص أدناه باللغة { $language } هو نص المنظمين، ولم يعد يتبع تغييراتك.
reading-passage-changed = غيّرت هذا. ونص المنظمين يقول:
reading-passage-yours = كتبت هذا بنفسك. لا نص له باللغة { $language }.
reading-own-words = كلماتك الخاصة كما كُتبت
reading-subject = باللغة { $language }
reading-line = باللغة { $language }، وهي ليست من لغاتك
