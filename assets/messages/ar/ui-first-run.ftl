# الترحيب عند أول تشغيل.

first-run-welcome = مرحبًا
first-run-lines = يساعد Clarion على كتابة رسائل قصيرة مهذبة من أجل أشخاص في خطر. سطور قليلة عنك ثم تبدأ الكتابة. ويمكن أن ينتظر هذا كله.

# جمل في داخلها حقول للاسم والمدينة والبلد واللغات.
first-run-my-name = اسمي
first-run-name = الاسم
first-run-name-example = اسمك
first-run-write-from = أكتب من
first-run-town = المدينة
first-run-town-example = مدينتك
first-run-in = في
first-run-country = البلد
first-run-country-none = اختيار بلد
first-run-country-clear = بلا بلد
first-run-country-filter = كتابة اسم البلد للعثور عليه
first-run-country-nothing = لا بلد بهذا الاسم هنا.
first-run-write-in = أكتب رسائلي بهذه اللغات:
first-run-languages = لغات الرسائل
first-run-languages-none = اختيار
first-run-replies = تصلني الردود بالبريد العادي على هذا العنوان:
first-run-address = العنوان البريدي
first-run-address-example = الشارع والرقم
first-run-address-help = إن كُتب العنوان فليُكتب كاملًا، مع المدينة والبلد: يحل حينئذ محلهما تحت رسائلك.
first-run-stop = .

first-run-ending = كيف ستنتهي رسائلك
first-run-yours = مع فائق الاحترام،
first-run-place = { $town }، { $country }

first-run-leave = كيف تخرج الرسائل؟
first-run-practise = التدرب أولًا
first-run-practise-words = تذهب الرسائل إلى صندوق على هذا الحاسوب، حيث تُقرأ كما كانت ستصل. لا يلزم حساب.
first-run-own = من صندوق بريدي
first-run-own-words = تصل الردود إليك. يلزم خادم البريد وكلمة المرور ونحو دقيقتين.
first-run-stays = ما يُكتب هنا يبقى على هذا الحاسوب حتى إرساله. لا يتصل Clarion بأحد من دون طلب.

first-run-read = قراءة أول نداء
first-run-appeals = عرض النداءات
first-run-mail = إعداد صندوق بريدي
first-run-skip = تخطٍّ الآن
