# ما الخطأ في ملفات النداء. تبدأ كل رسالة بمكانها (الملف والسطر، أو لا شيء حيث يظهر المكان إلى
# جانبها)، وتقول ما الخطأ وما الصواب.

# الملفات والمجلدات
pack-no-file = { $place }هذا الملف مفقود. يحتاج النداء إلى appeal.toml و targets.toml ورسالة لكل مجموعة.
pack-no-plain-file = { $place }هذا ليس ملفًا عاديًا. يلزم وضع ملف نصي مكانه.
pack-unreadable = { $place }لا يمكن قراءة هذا: { $why }. يُستحسن التحقق من حق قراءة الملف أو المجلد.
pack-link = { $place }هذا رابط إلى مكان آخر، والروابط لا تُتبع. يلزم وضع الملف نفسه هنا.
pack-too-large = { $place }حجم الملف { $kb } كيلوبايت؛ والمسموح { $max-kb } كيلوبايت على الأكثر. يلزم اختصاره.
pack-too-many-files = { $place }عدد الملفات في هذا المجلد أكثر من { $max }. يلزم إخراج ما لا يخص النداء.
pack-not-utf8 = { $place }من هنا فصاعدًا ليس الملف نصًّا بترميز UTF-8. يلزم حفظه بترميز UTF-8 في محرر نصوص.
pack-turned-order = { $place }في هذا السطر { $sign }، وهي علامة لا يراها أحد وتقلب ترتيب ما بعدها. يلزم حذفها؛ ولإبقاء كلمات ذات اتجاه آخر معًا توضع U+2068 قبلها وU+2069 بعدها.
pack-letter-name = { $place }هذا الملف لا يُستخدم: اسم الرسالة بالصيغة NAME.LANG.md، مثل ministry.en.md، بحروف صغيرة.
pack-story-name = { $place }هذا الملف لا يُستخدم: اسم القصة بالصيغة LANG.md، مثل en.md.
pack-media-name = { $place }هذا الملف لا يُستخدم: يكون اسمه من حروف وأرقام وشرطات ومسافات، بلا مجلد.
pack-control-in-file = { $place }يوجد هنا رمز تحكم غير مرئي، ربما من نص منسوخ. يلزم حذفه وكتابة الموضع من جديد.
pack-not-a-file = «{ $name }» ليس من ملفات النداء، فلم يُقرأ شيء ولم يُحفظ شيء. في النداء appeal.toml و targets.toml و story/LANG.md و letters/NAME.LANG.md.
pack-not-a-letter = { $place }هذه ليست رسالة. اسم الرسالة بالصيغة letters/NAME.LANG.md.
pack-exists = يوجد مجلد { $path } من قبل. لم يُنسخ شيء؛ يلزم اختيار اسم قصير آخر.
pack-has-problems = { $place }في هذا النداء أخطاء يجب إصلاحها أولًا.
pack-io = لم يمكن استخدام { $path }: { $why }. كل شيء كما كان من قبل.

# ملفات TOML: التركيب والمفاتيح والقيم
pack-toml-syntax = { $place }هذا ليس TOML: { $why }. يُستحسن البحث في هذا السطر عن علامة اقتباس أو قوس ناقص.
pack-unknown-key = { $place }ليس في الصيغة مفتاح «{ $key }» هنا. فيها: { $known }.
pack-unknown-key-near = { $place }ليس في الصيغة مفتاح «{ $key }» هنا. هل المقصود «{ $near }»؟
pack-missing-key = { $place }ينقص هنا المفتاح «{ $key }». تلزم إضافته.
pack-empty = { $place }المفتاح «{ $key }» فارغ. يلزم كتابة نصه، أو حذف السطر حيث هو اختياري.
pack-want-text = { $place }يجب أن يكون «{ $key }» نصًّا بين علامتي اقتباس.
pack-want-local-text = { $place }يجب أن يكون «{ $key }» نصًّا بين علامتي اقتباس، أو نصًّا لكل لغة كما في المفتاح { $key }.en للإنجليزية.
pack-want-date = { $place }يجب أن يكون «{ $key }» تاريخًا مكتوبًا هكذا: YYYY-MM-DD، بلا علامتي اقتباس وبلا وقت.
pack-want-flag = { $place }يجب أن يكون «{ $key }» إما true وإما false، بلا علامتي اقتباس.
pack-want-number = { $place }يجب أن يكون «{ $key }» عددًا صحيحًا من ١ إلى { $max }، بلا علامتي اقتباس.
pack-want-list = { $place }يجب أن يكون «{ $key }» قائمة، مثل ["en", "fr"].
pack-want-tables = { $place }يجب أن يُكتب «{ $key }» هكذا: [[{ $key }]]، واحد لكل منها.
pack-too-many = { $place }عدد مرات «{ $key }» أكثر من { $max }. هذا أكثر مما تسمح به الصيغة.
pack-text-too-long = { $place }عدد أحرف «{ $key }» أكثر من { $max }. يلزم اختصاره.
pack-control-in-line = { $place }في «{ $key }» فاصل أسطر أو رمز تحكم آخر. يلزم أن يكون في سطر واحد.
pack-control-in-text = { $place }في «{ $key }» رمز تحكم غير مرئي. يلزم كتابة ذلك الموضع من جديد.
pack-not-a-choice = { $place }«{ $value }» ليس واحدًا من: { $known }.
pack-not-a-language = { $place }«{ $value }» ليس لغة. يُستخدم حرفان لاتينيان صغيران أو ثلاثة، مثل en أو fr.
pack-bad-language = { $place }«{ $value }» ليس لغة. يُستخدم حرفان لاتينيان صغيران أو ثلاثة، مثل "en" أو "fr".
pack-bad-country = { $place }«{ $value }» ليس بلدًا. يُستخدم الحرفان الكبيران بحسب ISO 3166-1، مثل "SE".
pack-bad-id = { $place }لا يمكن أن يكون «{ $value }» اسمًا قصيرًا. يُستخدم من ١ إلى ٦٤ من الحروف اللاتينية الصغيرة والأرقام والشرطات.
pack-bad-address = { $place }«{ $value }» ليس عنوان بريد إلكتروني. يُكتب مثل office@ministry.example؛ وحتى ذلك الحين لا يمكن إرسال رسالة إليه.
pack-address-too-long = { $place }عنوان البريد الإلكتروني هذا أطول من أن يكون عنوانًا. وحتى يُصحح لا يمكن إرسال رسالة إليه.
pack-other-format = { $place }هذا النداء مكتوب بالصيغة { $value }، وهذا الإصدار من Clarion يقرأ الصيغة 1. ربما يقرؤه إصدار أحدث.
pack-same-id = { $place }للنداء الموجود في المجلد «{ $folder }» المعرّف «{ $id }» أيضًا، فلا يُفتح إلا ذاك. يلزم إعطاء هذا معرّفًا آخر.
pack-duplicate-id = { $place }«{ $id }» مستخدم من قبل في السطر { $line }. يلزم إعطاء أحد الاثنين اسمًا آخر.
pack-dates-crossed = { $place }آخر موعد للكتابة يسبق يوم الإصدار { $issued }. يلزم موعد بعده.
pack-stopped-early = { $place }يوم إيقاف التحرك يسبق يوم الإصدار { $issued }. يلزم ذكر يوم إيقافه.
pack-until-before-date = { $place }تاريخ «until» يسبق تاريخ «date». يلزم تبديلهما.

# ما يشير إلى ماذا
pack-unknown-source = { $place }لا يوجد مصدر «{ $id }». { $count ->
    [0] لا يوجد أي مصدر بعد؛ تلزم إضافته.
   *[other] الموجود: { $known }.
}
pack-unknown-demand = { $place }لا يوجد مطلب «{ $id }» في appeal.toml. { $count ->
    [0] لا يوجد أي مطلب بعد؛ تلزم إضافته.
   *[other] الموجود: { $known }.
}
pack-unknown-group = { $place }لا توجد مجموعة «{ $id }». { $count ->
    [0] لا توجد أي مجموعة بعد؛ تلزم إضافتها.
   *[other] الموجود: { $known }.
}
pack-no-targets = { $place }لا يوجد من يُكتب إليه. تلزم إضافة [[targets]] مرة واحدة على الأقل.
pack-last-target = { $place }هذه هي الجهة المخاطبة الوحيدة، والنداء يحتاج إلى واحدة. تلزم أولًا إضافة أخرى.
pack-no-such-target = { $place }ليس في هذا النداء جهة مخاطبة «{ $id }».
pack-empty-group = { $place }ليس في المجموعة «{ $group }» جهات مخاطبة. تلزم إضافة جهة، أو حذف المجموعة.
pack-no-languages = { $place }يلزم ذكر لغة واحدة على الأقل تعمل بها هذه الجهة، مثل ["en"].
pack-no-letter = { $place }لا توجد رسالة للمجموعة «{ $group }». تلزم إضافة { $file }.
pack-no-letter-in-language = { $place }لا توجد رسالة «{ $letter }» إلى «{ $target }» بلغة تعمل بها ({ $languages })، ولا بالإنجليزية. تلزم إضافة واحدة منها.
pack-unused-letter = { $place }لا تستخدم أي مجموعة الرسالة «{ $name }». يلزم ذكرها في مجموعة في targets.toml، أو حذف الملف.
pack-no-salutation = { $place }ليس لدى «{ $target }» تحية افتتاحية باللغة «{ $lang }»، فسيكون مكانها فارغًا في رسالتها. تلزم إضافة المفتاح salutation.{ $lang } ونصه بين علامتي اقتباس.
pack-no-story = { $place }لا توجد قصة بلغة النداء نفسه. تلزم إضافة هذا الملف كي يعرف القراء ما حدث.
pack-no-working-letter = { $place }لا توجد رسالة سليمة بهذه اللغة.

# الرسائل
pack-strange-head = { $place }ليس فوق أول سطر فارغ في الرسالة إلا موضوعها (subject: …) والتعليقات (# …). يلزم وضع سطر فارغ قبل نص الرسالة.
pack-no-subject = { $place }ليس للرسالة موضوع. يبدأ الملف بسطر مثل «subject: أهل حمص»، ثم سطر فارغ.
pack-no-subject-text = { $place }الموضوع فارغ. يُكتب بعد الكلمة subject والنقطتين.
pack-second-subject = { $place }للرسالة موضوع ثانٍ؛ الأول في السطر { $line }. يبقى واحد فقط.
pack-no-body = { $place }ليس للرسالة نص. يُكتب تحت الموضوع بعد سطر فارغ.
pack-unclosed = { $place }هذا «{ $opened }» لا يُغلق أبدًا. يُغلق بـ «{ $closing }».
pack-template-syntax = { $place }لا يمكن فهم القالب هنا: { $why }.
pack-template-endless = { $place }يعمل القالب أكثر مما يجوز لرسالة، كأنه بلا نهاية. يلزم حذف الحلقة أو اختصارها.
pack-template-output = { $place }يصنع القالب رسالة أكبر من { $max-kb } كيلوبايت. يلزم اختصاره.
pack-template-failed = { $place }يفشل القالب عند تشغيله: { $why }.
pack-unknown-name = { $place }لا يوجد «{ $name }». تعرف القوالب supporter و target و answer و appeal و demand، مثل «supporter.name».
pack-unknown-name-near = { $place }لا يوجد «{ $name }». هل المقصود «{ $near }»؟
pack-name-needs-more = { $place }«{ $name }» يعني أشياء عدة. يلزم تحديد أيها، مثل «{ $example }».
pack-unknown-filter = { $place }لا يوجد مرشّح «{ $name }». الموجود: { $known }.
pack-unknown-test = { $place }لا يوجد اختبار «{ $name }». الموجود: { $known }.
pack-unknown-tag = { $place }لا يوجد وسم «{ $tag }». الموجود: { $known }.
pack-empty-tag = { $place }هذا الوسم فارغ. يلزم حذفه.
pack-tag-not-closed = { $place }هذا «{ $tag }» لا يُغلق أبدًا. يُغلق بـ {"{%"} { $closing } %{"}"}.
pack-tag-not-closed-before = { $place }لا مكان هنا لـ «{ $tag }»: ما زال «{ $open }» من السطر { $line } مفتوحًا. يُغلق ذاك أولًا بـ {"{%"} { $closing } %{"}"}.
pack-tag-without-begin = { $place }ليس فوق «{ $tag }» بداية له. تبدأ البدائل بـ {"{%"} one of %{"}"}، والشروط بـ {"{%"} if … %{"}"}.
pack-nested-one-of = { $place }لا تكون البدائل داخل بدائل أخرى، وهذه داخل بدائل السطر { $line }. يلزم كتابة كل صياغة كاملة.
pack-one-alternative = { $place }توجد هنا صياغة واحدة فقط. تلزم إضافة أخرى، أو كتابتها بلا اختيار.
pack-one-of-unreadable = { $place }هذا one_of غير مغلق. يُكتب هكذا: one_of("First", "Second").
pack-too-many-choices = { $place }عدد مواضع الاختيار في هذه الرسالة أكثر من { $max }. يكفي القليل.
