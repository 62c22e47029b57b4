# شاشة المنظمين: ملفات النداء إلى جانب الرسائل التي تصنعها.

organise-name = التنظيم
organise-lead = هنا يُنشأ نداء خاص بك، أو يُنظر داخل نداء لمعرفة كيف صُنع.
organise-back = كل النداءات
organise-own = نسختك
organise-bundled = يأتي مع Clarion
organise-broken = يحتاج إلى إصلاح
organise-edit = تعديل
organise-look = نظرة داخله
organise-copy = نداء جديد من هذا
organise-mend = فتحه لإصلاحه
organise-mend-outside = ما يُقرأ منه أقل من أن يُفتح هنا. يمكن إصلاحه في محرر نصوص ثم العودة.
organise-facts-open = { $country }، { $targets ->
    [one] جهة مخاطبة واحدة
    [two] جهتان مخاطبتان
    [few] { $targets } جهات مخاطبة
    [many] { $targets } جهة مخاطبة
   *[other] { $targets } جهة مخاطبة
}، آخر موعد للكتابة { $date }
organise-facts-stopped = { $country }، { $targets ->
    [one] جهة مخاطبة واحدة
    [two] جهتان مخاطبتان
    [few] { $targets } جهات مخاطبة
    [many] { $targets } جهة مخاطبة
   *[other] { $targets } جهة مخاطبة
}، أُوقف في { $date }
organise-facts-closed = { $country }، { $targets ->
    [one] جهة مخاطبة واحدة
    [two] جهتان مخاطبتان
    [few] { $targets } جهات مخاطبة
    [many] { $targets } جهة مخاطبة
   *[other] { $targets } جهة مخاطبة
}، مغلق منذ { $date }
organise-none = لا نداء للعمل عليه
organise-none-words = عند إضافة نداء أرسلته مجموعتك يمكن تعديله هنا.
organise-none-do = الذهاب إلى النداءات
organise-missing = لا يمكن فتح هذا النداء
organise-missing-words = ربما نُقل أو تغيّر اسمه، أو لا يمكن قراءة سطوره الأولى. لم يتغير شيء.

# الشريط

organise-state = { $problems ->
    [0] اكتمل { $complete } من { $letters } رسالة
    [one] سطر واحد للإصلاح، والرسائل المكتملة { $complete } من { $letters }
    [two] سطران للإصلاح، والرسائل المكتملة { $complete } من { $letters }
    [few] { $problems } أسطر للإصلاح، والرسائل المكتملة { $complete } من { $letters }
    [many] { $problems } سطرًا للإصلاح، والرسائل المكتملة { $complete } من { $letters }
   *[other] { $problems } سطر للإصلاح، والرسائل المكتملة { $complete } من { $letters }
}
organise-check = فحص كل الرسائل
organise-check-title = فُحصت كل الرسائل
organise-check-good = لا خطأ في أي ملف.
organise-place-line = { $file }، السطر { $line }
organise-show-line = عرضه

# نداء جديد من آخر

organise-copy-words = تُنسخ كل ملفاته إلى نداءاتك، حيث يمكن تعديل كل شيء. ويبقى الأول كما هو.
organise-copy-do = إنشاء النداء الجديد
organise-cancel = إلغاء
organise-title = العنوان
organise-title-help = العنوان الذي على البطاقة وفوق القصة.
organise-title-missing = يلزم عنوان من كلمات قليلة تقول ما المطلوب.
organise-id = الاسم القصير
organise-id-help = اسم مجلده: حروف لاتينية صغيرة وأرقام وشرطات.
organise-id-wrong = حروف لاتينية صغيرة وأرقام وشرطات فقط، مثل homs-2027.
organise-id-same = هذا اسم النداء الأول. يلزم اختيار اسم آخر.
organise-write-by = آخر موعد للكتابة
organise-write-by-help = آخر يوم تفيد فيه رسالة، هكذا: YYYY-MM-DD (السنة ثم الشهر ثم اليوم). بعده يُغلق النداء ولا يبقى إلا التدرب عليه.
organise-date-help = السنة ثم الشهر ثم اليوم، هكذا: YYYY-MM-DD.
organise-date-wrong = هذا ليس تاريخًا. تُكتب السنة ثم الشهر ثم اليوم، هكذا: YYYY-MM-DD.
organise-date-past = انقضى هذا اليوم. يلزم اختيار يوم لم يأت بعد، كي يمكن إرسال الرسائل.

# الملفات

organise-about = عن النداء
organise-targets = الجهات المخاطبة
organise-story = القصة، { $language }
organise-letters = الرسائل
organise-letter = { $groups }، { $language }
organise-file = الملف
organise-file-named = { $name }
organise-file-named-wrong = للإصلاح: { $name }
organise-file-wrong = للإصلاح
organise-tab-template = القالب
organise-tab-letter = الرسالة
organise-tab-text = النص
organise-tab-story = القصة
organise-tab-list = القائمة
organise-tab-target = الجهة
organise-tab-form = النموذج
organise-tab-file = كملف
organise-text-of = نص { $file }
organise-too-long = هذا الملف أطول من أن يُعدَّل نصًّا هنا. يمكن استخدام القائمة أو محرر نصوص.
organise-read-only = هذا النداء يأتي مع Clarion وهو للقراءة. عند إنشاء نداء جديد منه يمكن تعديل كل شيء.
organise-use = استخدام { $right }

# الحفظ

organise-save = حفظ
organise-saving = يجري الحفظ
organise-saved = حُفظ
organise-unsaved = لم يُحفظ بعد
organise-leave = هل تُحفظ تعديلاتك؟
organise-leave-words = ما كُتب هنا لم يُحفظ بعد.
organise-stay = البقاء هنا
organise-leave-unsaved = الخروج دون حفظ

# الرسالة إلى جانب قالبها

organise-to = إلى
organise-from = من
organise-to-name = تُعرض كأنها موجهة إلى
organise-from-name = تُعرض كأن كاتبها
organise-subject = الموضوع
organise-stale-line = { $more ->
    [0] يُعرض السطر { $line } كما كان قبل الخطأ.
   *[other] يُعرض السطر { $line } وغيره كما كانت قبل الأخطاء.
}
organise-stale = هذه هي الرسالة كما كانت قبل الخطأ.
organise-no-letter = تظهر الرسالة هنا فور إصلاح الخطأ.

# النداء وجهاته المخاطبة

organise-save-about = حفظ العنوان والتاريخ
organise-about-more = الملخص والأرقام والأسئلة والمطالب موجودة في الملف، تحت «كملف».
organise-folder = مجلده: { $folder }
organise-search = البحث في الجهات
organise-none-found = لا جهة فيها هذه الكلمات.
organise-add-target = إضافة جهة
organise-choose-target = يمكن اختيار جهة لتعديلها هنا، أو إضافة جهة.
organise-choose-target-read = يمكن اختيار جهة لرؤيتها هنا.
organise-target = الجهة المخاطبة
organise-new-target = جهة مخاطبة جديدة
organise-target-line = { $group }، { $email }
organise-target-no-mail = { $group }، بلا عنوان بريد إلكتروني
organise-office = الجهة
organise-office-help = الاسم الرسمي الكامل، كما يُكتب على المظروف.
organise-office-missing = يلزم اسم الجهة.
organise-group = المجموعة
organise-greeting = التحية الافتتاحية
organise-greeting-help = أول سطر في الرسالة، مثل «صاحب السعادة،».
organise-email = عنوان البريد الإلكتروني
organise-email-wrong = في العنوان علامة @ مثل office@ministry.example.
organise-verified = تاريخ التحقق
organise-verified-help = اليوم الذي تأكد فيه أحد من العنوان، هكذا: YYYY-MM-DD.
organise-save-target = حفظ هذه الجهة
organise-add-this-target = إضافة هذه الجهة
organise-remove-target = حذفها
organise-keep-target = إبقاؤها
organise-remove-title = هل تُحذف هذه الجهة؟
organise-remove-words = لا يكتب إليها بعد ذلك أحد ممن يفتحون هذا النداء. تبقى الرسائل المرسلة في قائمة الرسائل.
