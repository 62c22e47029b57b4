# سطر الأوامر. `cli-help-…` هي شرح الأوامر ومعاملاتها.

cli-help-about = يساعد Clarion على كتابة رسائل من أجل حقوق الإنسان. وبلا أمر يفتح نافذته.
cli-help-usage = الاستخدام:
cli-help-commands = الأوامر
cli-help-options = الخيارات
cli-help-arguments = المعاملات
cli-help-help = عرض هذه المساعدة
cli-help-version = عرض الإصدار
cli-help-profile = حفظ الإعدادات والرسائل وصندوق التدريب في هذا المجلد وحده
cli-help-exit-after-first-frame = إغلاق النافذة فور رسمها، لأجل القياس
cli-help-json = الإجابة بصيغة JSON، للبرامج
cli-help-exit-codes =
    كيف ينتهي العمل (رمز الخروج):
      0  تم.
      1  فشل شيء ما. تقول الرسالة ما هو في أمان وما العمل.
      2  كلمات سطر الأوامر غير صحيحة.
      3  في ملف النداء أخطاء، أو الرسائل غير جاهزة.
      4  لا شيء يُفعل: كُتبت هذه الرسائل كلها من قبل.
      5  رُفضت رسائل، أو لا يُعرف هل وصلت.

cli-help-appeals-about = عرض النداءات، أو مجموعات أحدها وجهاته المخاطبة
cli-help-appeals-appeal = عرض مجموعات هذا النداء وجهاته المخاطبة

cli-help-write-about = كتابة الرسائل في مجلد، نصًّا وبصيغة eml، دون إرسال شيء
cli-help-write-out = وضع الرسائل في هذا المجلد؛ وما فيه من ملفات يبقى كما هو

cli-help-print-about = طباعة رسائل أو مظاريف أو ملصقات عناوين في ملف PDF واحد، دون إرسال شيء
cli-help-print-out = وضع ملف PDF هنا؛ والملف الموجود هناك من قبل يبقى كما هو
cli-help-print-paper = الورق: a4 أو letter. وبدونه الورق المعتاد في بلد الكاتب
cli-help-print-window = مكان العنوان: din-a أو din-b أو us10 أو none. وبدونه din-b على A4 و us10 على Letter
cli-help-print-envelopes = طباعة مظاريف بدل الرسائل: dl أو c5 أو no10
cli-help-print-labels = طباعة ملصقات عناوين بدل الرسائل: l7160 أو 5160
cli-help-print-start = البدء من هذا الملصق في الورقة الأولى، والعدّ من 1 صفًّا بعد صف

cli-help-send-about = إرسال الرسائل: إلى صندوق التدريب، أو بالأمر clarion send --account إلى الجهات المخاطبة
cli-help-send-account = الإرسال من حساب البريد هذا المذكور في الإعدادات
cli-help-send-password-stdin = قراءة كلمة مرور الحساب من الإدخال القياسي بدل سلسلة المفاتيح
cli-help-send-dry-run = ذكر ما كان سيُرسل فقط

cli-help-which-appeal = النداء الذي تُكتب الرسائل من أجله
cli-help-which-group = الكتابة إلى كل جهات هذه المجموعة؛ يمكن تكراره
cli-help-which-target = الكتابة إلى هذه الجهة؛ يمكن تكراره
cli-help-which-all = الكتابة إلى كل الجهات المخاطبة
cli-help-which-supporter = الملف الذي يقول من يكتب: الاسم والبريد الإلكتروني والبلد، وعند الرغبة العنوان والمدينة والمهنة واللغات و [answers]
cli-help-which-lang = الكتابة بهذه اللغة حيث توجد الرسالة بها، مثل fr

cli-help-letters-about = عرض الرسائل وما آلت إليه
cli-help-letters-state = عرض هذه فقط: all أو needs-you أو waiting أو sent أو drafts أو practice

cli-help-check-about = فحص مجلد نداء وذكر كل ما فيه من خطأ
cli-help-check-pack = مجلد النداء

# كلمات لا يمكن أن تُفهم هكذا.
cli-usage-unknown = لا يوجد معامل { $arg }.
cli-usage-unknown-similar = لا يوجد معامل { $arg }. هل المقصود { $similar }؟
cli-usage-no-such-command = لا يوجد أمر «{ $command }».
cli-usage-missing = ينقص شيء: { $arg }.
cli-usage-twice = لا يُذكر { $arg } إلا مرة واحدة.
cli-usage-conflict = لا يُستخدم { $arg } مع { $other }.
cli-usage-no-value = يحتاج { $arg } إلى قيمة.
cli-usage-not-text = في سطر الأوامر شيء ليس نصًّا.
cli-usage-other = لا يمكن فهم سطر الأوامر: { $why }.
cli-usage-see-help = يعرض الأمر clarion --help ما هو متاح.
cli-not-an-id = «{ $id }» ليس معرّفًا: في المعرّفات حروف لاتينية صغيرة وأرقام وشرطات فقط. يعرضها الأمر clarion appeals كلها.
cli-not-a-language = «{ $lang }» ليس رمز لغة. الرمز حرفان لاتينيان صغيران أو ثلاثة، مثل fr.
cli-no-such-state = لا توجد حالة «{ $state }». الحالات هي { $states }.
cli-print-no-such-word = لا يقبل { $arg } القيمة «{ $word }». القيم هي { $known }.
cli-print-no-such-label = لا يوجد ملصق رقمه { $start } في هذه الورقة: أرقام ملصقاتها من ١ إلى { $last }.
cli-no-such-question = في ملف الكاتب إجابة عن «{ $question }»، وهذا النداء لا يسأل عنها. هو يسأل عن { $known }.

cli-no-output = لا يمكن كتابة النتيجة: { $why }.
cli-no-display = لا توجد شاشة هنا، فلا يستطيع Clarion فتح نافذته. يمكن تشغيله من سطح مكتب، أو استخدام أوامره بلا نافذة: يعرضها الأمر clarion --help كلها.

cli-no-appeals = لا يوجد نداء بعد. يكفي نسخ مجلد نداء إلى المجلد appeals في ملفك الشخصي.
cli-broken-pack = لا يمكن فتح النداء الموجود في المجلد «{ $name }»:
cli-appeal-open = { $days ->
    [0] آخر موعد للكتابة { $date }: اليوم هو الأخير.
    [one] آخر موعد للكتابة { $date }: بقي يوم واحد.
    [two] آخر موعد للكتابة { $date }: بقي يومان.
    [few] آخر موعد للكتابة { $date }: بقيت { $days } أيام.
    [many] آخر موعد للكتابة { $date }: بقي { $days } يومًا.
   *[other] آخر موعد للكتابة { $date }: بقي { $days } يوم.
}
cli-appeal-stopped = أوقفه منظموه في { $date }: { $why } مفتوح للتدريب.
cli-appeal-closed = مغلق منذ { $date }؛ مفتوح للتدريب.
cli-appeal-written = { $waiting ->
    [0] كُتب إلى { $written } من { $targets }.
   *[other] كُتب إلى { $written } من { $targets }، وفي الانتظار { $waiting }.
}
cli-next-appeal = لعرض مجموعاته وجهاته المخاطبة: clarion appeals { $id }
cli-next-write = لكتابة الرسائل: clarion write --appeal { $id } --group GROUP --supporter FILE --out DIR

cli-no-email = ليس في ملف الكاتب بريد إلكتروني، لذلك تحمل هذه الرسائل عنوانًا للتدريب. تلزم إضافة عنوان قبل إرسالها.
cli-written = { $letters ->
    [one] رسالة واحدة موجودة في { $folder }.
    [two] رسالتان موجودتان في { $folder }.
    [few] { $letters } رسائل موجودة في { $folder }.
    [many] { $letters } رسالة موجودة في { $folder }.
   *[other] { $letters } رسالة موجودة في { $folder }.
}
cli-written-not-ready = { $letters ->
    [one] واحدة منها غير جاهزة، فهي هناك نصًّا فقط.
    [two] اثنتان منها غير جاهزتين، فهما هناك نصًّا فقط.
    [few] { $letters } منها غير جاهزة، فهي هناك نصًّا فقط.
    [many] { $letters } منها غير جاهزة، فهي هناك نصًّا فقط.
   *[other] { $letters } منها غير جاهزة، فهي هناك نصًّا فقط.
}
cli-reading = الرسالة باللغة { $language }، وهي ليست من لغاتك. لقراءتها باللغة { $own }: { $file }
cli-reading-none = الرسالة باللغة { $language }، وهي ليست من لغاتك، ولا توجد نسخة منها باللغة { $own } للمقارنة.
cli-printed = في { $file }: { $letters ->
    [one] رسالة واحدة،
    [two] رسالتان،
    [few] { $letters } رسائل،
    [many] { $letters } رسالة،
   *[other] { $letters } رسالة،
} { $pages ->
    [one] صفحة واحدة.
    [two] صفحتان.
    [few] { $pages } صفحات.
    [many] { $pages } صفحة.
   *[other] { $pages } صفحة.
}
cli-printed-not = { $letters ->
    [one] رسالة واحدة ليست فيه: السبب مذكور أعلاه.
    [two] رسالتان ليستا فيه: السبب مذكور أعلاه.
    [few] { $letters } رسائل ليست فيه: السبب مذكور أعلاه.
    [many] { $letters } رسالة ليست فيه: السبب مذكور أعلاه.
   *[other] { $letters } رسالة ليست فيه: السبب مذكور أعلاه.
}
cli-printed-nothing = تعذرت طباعة أي شيء، فلم يُنشأ ملف.
cli-write-exists = { $file } موجود من قبل، وربما عُدّل يدويًا، لذلك لم يُكتب شيء. يلزم اختيار مجلد فارغ.
cli-write-failed = لا يمكن كتابة { $file }: { $why }. يمكن اختيار مجلد آخر أو إفساح مكان.

cli-send-would = { $name }: كانت ستُرسل.
cli-send-already = { $name }: كُتبت من قبل في { $day }.
cli-send-not-ready = { $name }: غير جاهزة، فلم يُرسل شيء.
cli-send-practised = { $name }: في صندوق التدريب.
cli-send-sent = { $name }: أُرسلت.
cli-send-refused = { $name }: رفضها الخادم.
cli-send-waiting = { $name }: في الانتظار.
cli-send-unsure = { $name }: لا يُعرف هل وصلت. لن تُرسل مرة أخرى من تلقاء نفسها.
cli-sum-practised = { $letters ->
    [one] رسالة واحدة في صندوق التدريب، { $folder }. لم تذهب إلى أحد غيره.
    [two] رسالتان في صندوق التدريب، { $folder }. لم تذهبا إلى أحد غيره.
    [few] { $letters } رسائل في صندوق التدريب، { $folder }. لم تذهب إلى أحد غيره.
    [many] { $letters } رسالة في صندوق التدريب، { $folder }. لم تذهب إلى أحد غيره.
   *[other] { $letters } رسالة في صندوق التدريب، { $folder }. لم تذهب إلى أحد غيره.
}
cli-sum-sent = { $letters ->
    [one] أُرسلت رسالة واحدة من { $from }.
    [two] أُرسلت رسالتان من { $from }.
    [few] أُرسلت { $letters } رسائل من { $from }.
    [many] أُرسلت { $letters } رسالة من { $from }.
   *[other] أُرسلت { $letters } رسالة من { $from }.
}
cli-sum-waiting = { $letters ->
    [one] رسالة واحدة في الانتظار. تذهب عند تشغيل هذا الأمر مرة أخرى أو حين تكون النافذة مفتوحة.
    [two] رسالتان في الانتظار. تذهبان عند تشغيل هذا الأمر مرة أخرى أو حين تكون النافذة مفتوحة.
    [few] { $letters } رسائل في الانتظار. تذهب عند تشغيل هذا الأمر مرة أخرى أو حين تكون النافذة مفتوحة.
    [many] { $letters } رسالة في الانتظار. تذهب عند تشغيل هذا الأمر مرة أخرى أو حين تكون النافذة مفتوحة.
   *[other] { $letters } رسالة في الانتظار. تذهب عند تشغيل هذا الأمر مرة أخرى أو حين تكون النافذة مفتوحة.
}
cli-sum-elsewhere = { $letters ->
    [one] وُضعت رسالة واحدة في الصادر. نسخة أخرى من Clarion، مثل نافذته، ترسل الآن من هذا الملف الشخصي، فستذهب الرسالة من هناك.
    [two] وُضعت رسالتان في الصادر. نسخة أخرى من Clarion، مثل نافذته، ترسل الآن من هذا الملف الشخصي، فستذهب الرسالتان من هناك.
    [few] وُضعت { $letters } رسائل في الصادر. نسخة أخرى من Clarion، مثل نافذته، ترسل الآن من هذا الملف الشخصي، فستذهب الرسائل من هناك.
    [many] وُضعت { $letters } رسالة في الصادر. نسخة أخرى من Clarion، مثل نافذته، ترسل الآن من هذا الملف الشخصي، فستذهب الرسائل من هناك.
   *[other] وُضعت { $letters } رسالة في الصادر. نسخة أخرى من Clarion، مثل نافذته، ترسل الآن من هذا الملف الشخصي، فستذهب الرسائل من هناك.
}
cli-sum-already = { $letters ->
    [one] كُتبت هذه الرسالة من قبل، فلا تُكتب مرة أخرى.
    [two] كُتبت هاتان الرسالتان من قبل، فلا تُكتبان مرة أخرى.
    [few] كُتبت هذه الرسائل ({ $letters }) من قبل، فلا تُكتب مرة أخرى.
    [many] كُتبت هذه الرسائل ({ $letters }) من قبل، فلا تُكتب مرة أخرى.
   *[other] كُتبت هذه الرسائل ({ $letters }) من قبل، فلا تُكتب مرة أخرى.
}
cli-earlier-sent = { $letters ->
    [one] أُرسلت رسالة واحدة كانت في الانتظار منذ تشغيل سابق.
    [two] أُرسلت رسالتان كانتا في الانتظار منذ تشغيل سابق.
    [few] أُرسلت { $letters } رسائل كانت في الانتظار منذ تشغيل سابق.
    [many] أُرسلت { $letters } رسالة كانت في الانتظار منذ تشغيل سابق.
   *[other] أُرسلت { $letters } رسالة كانت في الانتظار منذ تشغيل سابق.
}
cli-earlier-waiting = { $letters ->
    [one] ما زالت رسالة واحدة من تشغيل سابق في الانتظار. يذكر الأمر clarion letters السبب.
    [two] ما زالت رسالتان من تشغيل سابق في الانتظار. يذكر الأمر clarion letters السبب.
    [few] ما زالت { $letters } رسائل من تشغيل سابق في الانتظار. يذكر الأمر clarion letters السبب.
    [many] ما زالت { $letters } رسالة من تشغيل سابق في الانتظار. يذكر الأمر clarion letters السبب.
   *[other] ما زالت { $letters } رسالة من تشغيل سابق في الانتظار. يذكر الأمر clarion letters السبب.
}
cli-earlier-needs-you = { $letters ->
    [one] رُفضت رسالة واحدة من تشغيل سابق، أو لا يُعرف هل وصلت. يذكر الأمر clarion letters --state needs-you السبب.
    [two] رُفضت رسالتان من تشغيل سابق، أو لا يُعرف هل وصلتا. يذكر الأمر clarion letters --state needs-you السبب.
    [few] رُفضت { $letters } رسائل من تشغيل سابق، أو لا يُعرف هل وصلت. يذكر الأمر clarion letters --state needs-you السبب.
    [many] رُفضت { $letters } رسالة من تشغيل سابق، أو لا يُعرف هل وصلت. يذكر الأمر clarion letters --state needs-you السبب.
   *[other] رُفضت { $letters } رسالة من تشغيل سابق، أو لا يُعرف هل وصلت. يذكر الأمر clarion letters --state needs-you السبب.
}
cli-no-password = لا توجد كلمة مرور للحساب «{ $account }». يمكن حفظها في إعدادات النافذة، أو إعطاؤها بالأمر clarion send --password-stdin عند الإرسال.
cli-no-stdin = لا يمكن قراءة كلمة المرور من الإدخال القياسي: { $why }. لم يُرسل شيء.
cli-empty-stdin = لا توجد كلمة مرور في الإدخال القياسي. تُكتب هناك في سطر واحد. لم يُرسل شيء.

cli-no-letters = لا توجد رسائل هنا بعد.
cli-state-practice = تدريب
cli-state-draft = مسودة

cli-check-good = { $targets ->
    [one] كل شيء سليم: جهة مخاطبة واحدة،
    [two] كل شيء سليم: جهتان مخاطبتان،
    [few] كل شيء سليم: { $targets } جهات مخاطبة،
    [many] كل شيء سليم: { $targets } جهة مخاطبة،
   *[other] كل شيء سليم: { $targets } جهة مخاطبة،
} { $letters ->
    [one] وقالب رسالة واحد.
    [two] وقالبا رسائل.
    [few] و{ $letters } قوالب رسائل.
    [many] و{ $letters } قالب رسائل.
   *[other] و{ $letters } قالب رسائل.
}
cli-check-opens = { $problems ->
    [one] خطأ واحد. يُفتح النداء مع ذلك.
    [two] خطآن. يُفتح النداء مع ذلك.
    [few] { $problems } أخطاء. يُفتح النداء مع ذلك.
    [many] { $problems } خطأً. يُفتح النداء مع ذلك.
   *[other] { $problems } خطأ. يُفتح النداء مع ذلك.
}
cli-check-closed = { $problems ->
    [one] خطأ واحد. لا يُفتح النداء قبل إصلاحه.
    [two] خطآن. لا يُفتح النداء قبل إصلاحهما.
    [few] { $problems } أخطاء. لا يُفتح النداء قبل إصلاحها.
    [many] { $problems } خطأً. لا يُفتح النداء قبل إصلاحها.
   *[other] { $problems } خطأ. لا يُفتح النداء قبل إصلاحها.
}
