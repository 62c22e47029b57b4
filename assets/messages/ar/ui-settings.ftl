# الإعدادات.

ui-settings-title = الإعدادات
ui-settings-topic = الباب
ui-settings-you = عنك
ui-settings-mail = حساب البريد
ui-settings-languages = اللغات
ui-settings-look = المظهر وحجم النص
ui-settings-safety = الأمان
ui-settings-about = عن Clarion
ui-settings-afresh = البدء بإعدادات جديدة
ui-settings-optional = اختياري
ui-settings-kept = تُحفظ على هذا الحاسوب أثناء الكتابة.

# عنك

ui-settings-name = الاسم
ui-settings-email = عنوان البريد الإلكتروني
ui-settings-email-help = لرسائل التدريب. أما الحقيقية فتأتي من حساب بريدك.
ui-settings-email-wrong = في العنوان علامة @ مثل name@example.org.
ui-settings-town = المدينة
ui-settings-country = البلد
ui-settings-no-country = غير مذكور
ui-settings-profession = المهنة
ui-settings-address = العنوان البريدي
ui-settings-address-help = العنوان كاملًا، مع المدينة والبلد: يأتي في الرسائل تحت اسمك.

# حساب البريد

ui-settings-no-account = تذهب الرسائل إلى صندوق التدريب على هذا الحاسوب. لإرسالها إلى الجهات المخاطبة تلزم إضافة الصندوق الذي تخرج منه رسائلك.
ui-settings-add = إضافة حساب
ui-settings-add-another = إضافة حساب آخر
ui-settings-all-accounts = كل الحسابات
ui-settings-accounts-text = تذهب الرسائل الجديدة إلى ما يُختار هنا. وما ينتظر من الرسائل يبقى مع الحساب الذي أُرسل منه.
ui-settings-account-default = تذهب الرسائل الجديدة من هنا، عبر { $server }، المنفذ { $port }.
ui-settings-account-other = عبر { $server }، المنفذ { $port }.
ui-settings-change = تعديل
ui-settings-change-one = تعديل { $address }
ui-settings-change-title = تعديل الحساب
ui-settings-remove-short = حذف
ui-settings-remove-one = حذف { $address }
ui-settings-account-taken = يوجد حساب بهذا العنوان من قبل. يمكن تعديل ذاك بدلًا من هذا.
ui-settings-way-practice = التدرب
ui-settings-way-practice-text = تذهب الرسائل إلى صندوق على هذا الحاسوب، حيث تُقرأ كما كانت ستصل.
ui-settings-account-address = عنوان بريدك الإلكتروني

# العثور على الخوادم

ui-settings-find = العثور على الإعدادات
ui-settings-find-help = ينظر Clarion أولًا في جدوله. لا يُسأل في ذلك أحد.
ui-settings-by-hand = إدخال الخوادم يدويًا
ui-settings-not-known = ليست هذه الإعدادات في جدول Clarion. يمكن سؤال آخرين، واحدًا بعد آخر. لا يُسأل أحد قبل الضغط على زر.
ui-settings-ask-host = سؤال { $host }
ui-settings-ask-mail-host = سؤال عمّن يستلم بريد { $domain }
ui-settings-ask-records = سؤال خوادم الأسماء عن { $domain }
ui-settings-ask-names = تجربة الأسماء المعتادة لدى { $domain }
ui-settings-asking = في انتظار الجواب. يمكن متابعة العمل في هذه الأثناء.
ui-settings-asked-elsewhere = يقال إن الإعدادات في مكان آخر. الزر التالي يسأل هناك.
ui-settings-asked-nothing = لا شيء معروف هناك. يمكن تجربة التالي، أو إدخال الخوادم يدويًا.
ui-settings-found = ما عُثر عليه
ui-settings-found-smtp = تخرج الرسائل عبر { $host }، المنفذ { $port }.
ui-settings-found-imap = يُقرأ الصندوق لدى { $host }، المنفذ { $port }.
ui-settings-found-user = اسم تسجيل الدخول { $user }.
ui-settings-use = استخدام هذه الإعدادات

# الخوادم

ui-settings-server = خادم البريد
ui-settings-server-example = مثل mail.example.org
ui-settings-server-wrong = يُكتب اسم الخادم وحده، مثل mail.example.org.
ui-settings-port = المنفذ
ui-settings-port-wrong = المنفذ رقم، وهو غالبًا 465 أو 587.
ui-settings-security = التأمين
ui-settings-security-tls = مشفّر من البداية
ui-settings-security-starttls = مشفّر بعد تحية (STARTTLS)
ui-settings-user = اسم المستخدم
ui-settings-user-help = هو غالبًا عنوان بريدك الإلكتروني كاملًا. يُترك فارغًا لأجل ذلك.

# تسجيل الدخول

ui-settings-sign-in = تسجيل الدخول
ui-settings-by-browser = عبر المتصفح
ui-settings-by-browser-text = يسألك المزوّد هناك هل يُسمح لبرنامج Clarion بالإرسال. ولا يرى Clarion كلمة مرورك أبدًا.
ui-settings-by-password = بكلمة مرور
ui-settings-by-password-text = والأفضل كلمة ينشئها المزوّد لبرنامج Clarion وحده.
ui-settings-sign-in-browser = حفظ وتسجيل الدخول عبر المتصفح
ui-settings-sign-in-device = حفظ وتسجيل الدخول برمز على جهاز آخر
ui-settings-sign-in-proxy = لا يمر المتصفح عبر وكيل Clarion: يرى مزود الخدمة من أين يتم تسجيل الدخول. إن كان ذلك غير مرغوب، فيمكن تسجيل الدخول برمز في متصفح يمر عبر وكيل، مثل Tor Browser.
ui-settings-signing = يبدأ تسجيل الدخول.
ui-settings-sign-in-waits = يعرض المتصفح صفحة المزوّد نفسه. تكون الموافقة هناك، ثم العودة.
ui-settings-open-page = فتح الصفحة مرة أخرى
ui-settings-sign-in-stop = إيقاف الانتظار
ui-settings-signed-in = تم تسجيل الدخول.
ui-settings-code-text = على هاتف أو حاسوب آخر تُفتح { $page } ويُكتب هذا الرمز:
ui-settings-code-copy = نسخ الرمز
ui-settings-code-copied = الرمز في الحافظة.
ui-settings-code-waits = ينتظر Clarion إلى أن تتم الموافقة هناك.
ui-settings-page-title = Clarion
ui-settings-page-done = تم تسجيل الدخول. يمكن إغلاق هذه الصفحة والعودة إلى Clarion الآن.
ui-settings-page-denied = لم يسمح المزوّد لبرنامج Clarion بالدخول. عند العودة إلى Clarion يظهر ما يمكن فعله.
ui-settings-page-stranger = هذه الصفحة لتسجيل دخول بدأه Clarion للتو فقط. يمكن إغلاقها.
ui-settings-password = كلمة المرور
ui-settings-password-show = إظهار كلمة المرور
ui-settings-password-help = توضع في سلسلة مفاتيح هذا الحاسوب، ولا توضع في ملف أبدًا. كثير من المزوّدين يطلبون هنا كلمة مرور للتطبيق تُنشأ في موقعهم.
ui-settings-password-kept = يُترك فارغًا للإبقاء على الكلمة المحفوظة.
ui-settings-password-none = لا كلمة مرور محفوظة: تنتظر الرسائل إلى أن تُكتب.
ui-settings-password-unknown = يُترك فارغًا للإبقاء على كلمة محفوظة إن وُجدت.
ui-settings-password-session = يحتفظ Clarion بما كُتب إلى أن يُغلق.
ui-settings-password-missing = تلزم هنا كلمة المرور التي أعطاها المزوّد لبرامج البريد.
ui-settings-password-refused = لم تُقبل. يمكن بدلًا منها لصق كلمة مرور للتطبيق.

# إعدادات أخرى للحساب

ui-settings-further = إعدادات أكثر
ui-settings-further-less = إعدادات أقل
ui-settings-imap = خادم البريد الوارد (IMAP)
ui-settings-imap-example = مثل imap.example.org
ui-settings-imap-port = منفذه
ui-settings-imap-security = تأمينه
ui-settings-imap-help = به يستطيع Clarion وضع الرسائل المرسلة في مجلد البريد المرسل، والبحث هناك حين لا يتأكد من ذهاب رسالة؛ وحين تصل نسخة من الرسائل إلى صاحبها يبحث عنها في صندوق الوارد أيضًا.
ui-settings-keep-in-sent = حفظ الرسائل المرسلة في مجلد البريد المرسل
ui-settings-copy-to-self = إرسال نسخة إليّ من كل رسالة
ui-settings-letters-a-day = الرسائل في اليوم
ui-settings-letters-a-day-help = الفارغ يعني قدر ما يُعرف أن المزوّد يسمح به.
ui-settings-letters-a-day-wrong = يُكتب عدد أكبر من صفر، أو يُترك فارغًا.
ui-settings-ca-file = سلطة تصديق خاصة بك
ui-settings-ca-file-help = ملف PEM لمنظمة توقّع شهادة خادم بريدها بنفسها.
ui-settings-ca-file-choose = اختيار ملف

# الفحص

ui-settings-save-only = حفظ بلا فحص
ui-settings-check = حفظ وإرسال رسالة تجريبية إلى نفسي
ui-settings-check-again = حفظ وفحص مجدد
ui-settings-check-title = فحص الاتصال
ui-settings-check-safe = إلى أن ينجح هذا تنتظر الرسائل هنا أو تذهب إلى صندوق التدريب. لا يضيع شيء.
ui-settings-step-pending = يأتي بعد ذلك.
ui-settings-step-good = جيد.
ui-settings-test-subject = رسالة تجريبية إلى نفسك
ui-settings-test-body =
    مرحبًا،

    تبيّن هذه الرسالة أن حساب بريدك يعمل. كتبتها إلى نفسك، ولم يستلمها أحد غيرك.
ui-settings-remove = حذف الحساب
ui-settings-remove-title = هل يُحذف هذا الحساب؟
ui-settings-remove-text = تُنسى كلمة مروره. وإن كانت الرسائل الجديدة تذهب من هنا فإنها تعود إلى صندوق التدريب. وتبقى الرسائل المرسلة في قائمتك.
ui-settings-remove-keep = إبقاؤه

# الإرسال، لكل الحسابات

ui-settings-sending = الإرسال
ui-settings-undo = مهلة استرجاع الرسائل
ui-settings-undo-help = بعد الضغط على «إرسال» تنتظر الرسائل هذه المدة على حاسوبك.
ui-settings-undo-secs = { $secs ->
    [0] بلا مهلة
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $secs } ثوانٍ
    [many] { $secs } ثانية
   *[other] { $secs } ثانية
}
ui-settings-pause = الوقفة بين رسالتين
ui-settings-pause-help = يثق المزوّدون بالوتيرة الثابتة أكثر من الدفعة الواحدة.
ui-settings-pause-secs = { $secs ->
    [0] بلا وقفة
    [one] نحو ثانية واحدة
    [two] نحو ثانيتين
    [few] نحو { $secs } ثوانٍ
    [many] نحو { $secs } ثانية
   *[other] نحو { $secs } ثانية
}
ui-settings-hours = الإرسال في ساعات معينة من اليوم فقط
ui-settings-hours-from = من
ui-settings-hours-to = حتى

# الشبكة

ui-settings-network = الشبكة
ui-settings-proxy-none = تذهب الاتصالات مباشرة إلى خادم بريدك.
ui-settings-proxy-set = يذهب كل اتصال عبر { $proxy } أو لا يذهب أبدًا.
ui-settings-proxy = وكيل SOCKS
ui-settings-proxy-example = مثل 127.0.0.1:9050 لأجل Tor
ui-settings-proxy-help = لا يبحث Clarion حينئذ عن أي أسماء بنفسه، ولا يسلك طريقًا آخر أبدًا حين يتعذر الوصول إلى الوكيل.
ui-settings-proxy-wrong = يُكتب الوكيل اسمًا ومنفذًا، مثل 127.0.0.1:9050.
ui-settings-proxy-use = استخدام هذا الوكيل
ui-settings-proxy-off = بلا وكيل

# اللغات والمظهر

ui-settings-languages-text = تصل الرسالة إلى الجهة باللغة التي تفضلها تلك الجهة. تُذكر هنا اللغات التي يمكنك القراءة بها: إلى جانب رسالة بأي لغة أخرى يعرض Clarion الرسالة نفسها بلغتك.
ui-settings-look-system = كما في هذا الحاسوب
ui-settings-look-system-text = فاتح نهارًا وداكن ليلًا، إن كان حاسوبك يفعل ذلك.
ui-settings-look-light = فاتح
ui-settings-look-light-text = كلمات داكنة على خلفية فاتحة.
ui-settings-look-dark = داكن
ui-settings-look-dark-text = كلمات فاتحة على خلفية داكنة.
ui-settings-text-size = حجم النص
ui-settings-text-sample = صاحب السعادة، أكتب إليكم بشأن أهل حمص.

# الأمان وعن البرنامج

ui-settings-safety-kept = تُحفظ المسودات والرسائل والإعدادات على هذا الحاسوب وحده، في مجلداتك الخاصة.
ui-settings-safety-password = كلمة مرورك في سلسلة مفاتيح هذا الحاسوب، ولا تكون في ملف أبدًا.
ui-settings-safety-leaves = لا تخرج رسالة إلا حين تُرسَل بطلب منك، وإلى خادم البريد الذي أدخلته فقط، ومشفّرة دائمًا.
ui-settings-safety-never = لا يتصل Clarion بأحد من دون طلب: لا بحث عن تحديثات، ولا عدّ، ولا صور من الويب.
ui-settings-safety-header = في ترويسة الرسالة اسمك وعنوانك كما كتبتهما، وليس فيها اسم حاسوبك ولا اسم هذا البرنامج.
ui-settings-safety-practice = رسائل التدريب لا تغادر هذا الحاسوب أبدًا.
ui-settings-about-what = يساعد Clarion الناس على كتابة رسائل مهذبة ودقيقة وشخصية من أجل حقوق الإنسان، وإرسالها من صناديق بريدهم.
ui-settings-about-licence = هو برنامج حر برخصة MIT أو رخصة Apache 2.0 بحسب اختيارك.
ui-settings-about-fonts = تُكتب الرسائل بخط Literata وكل ما عداها بخط Source Sans 3، وكلاهما برخصة SIL Open Font License. والأيقونات من Phosphor برخصة MIT.
ui-settings-version = الإصدار { $version }
