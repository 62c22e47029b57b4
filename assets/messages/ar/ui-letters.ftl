# الرسائل: ما آلت إليه كل منها.

letters-tab-all = { $count ->
    [0] الكل
   *[other] الكل { $count }
}
letters-tab-needs-you = { $count ->
    [0] تحتاج إليك
   *[other] تحتاج إليك { $count }
}
letters-tab-waiting = { $count ->
    [0] في الانتظار
   *[other] في الانتظار { $count }
}
letters-tab-sent = { $count ->
    [0] المرسلة
   *[other] المرسلة { $count }
}
letters-tab-drafts = { $count ->
    [0] المسودات
   *[other] المسودات { $count }
}
letters-tab-practice = { $count ->
    [0] التدريب
   *[other] التدريب { $count }
}
letters-search = البحث في الرسائل
letters-search-hint = الاسم أو الموضوع أو النداء

letters-group-needs-you = تحتاج إليك
letters-group-waiting = في الطريق
letters-group-drafts = المسودات
letters-group-cancelled = المسترجعة
letters-group-sent-today = أُرسلت اليوم
letters-group-sent-yesterday = أُرسلت أمس
letters-group-sent-day = أُرسلت في { $day }
letters-done-of = تم { $done } من { $all }

letters-row = { $name }، { $state }، { $when }
letters-row-practice = { $name }، تدريب، { $when }
letters-row-draft = { $name }، مسودة، { $when }
letters-sending-now = تُرسل الآن
letters-remark = { $state }. { $remark }
letters-waits = تنتظر دورها
letters-waits-line = تنتظر الاتصال
letters-undo-until = تذهب في { $moment }؛ ويمكن استرجاعها حتى ذلك الحين
letters-undo = لم تخرج بعد؛ ما زال استرجاعها ممكنًا
letters-held = محتجزة
letters-held-row = محتجزة. { $remark }
letters-practice = تدريب
letters-draft = مسودة

# أجزاء سطر واحد تفصل بينها نقطة: «38 من 80 اليوم · 20 في الانتظار».
letters-today-of = { $letters } من { $budget } اليوم
letters-today = { $letters } اليوم
letters-wait = { $letters ->
    [one] واحدة في الانتظار
    [two] اثنتان في الانتظار
    [few] { $letters } في الانتظار
    [many] { $letters } في الانتظار
   *[other] { $letters } في الانتظار
}
letters-are-held = { $letters ->
    [one] واحدة محتجزة
    [two] اثنتان محتجزتان
    [few] { $letters } محتجزة
    [many] { $letters } محتجزة
   *[other] { $letters } محتجزة
}
letters-all-gone = تذهب كلها قبل { $moment }
letters-not-before = ليس قبل { $moment }.
letters-failing-since = منذ { $day } لم تنجح أي محاولة. يُستحسن النظر في حساب البريد، أو سؤال مزوّد البريد. يواصل Clarion المحاولة من حين إلى آخر.
letters-offline = { $letters ->
    [one] لا اتصال بالشبكة. رسالة واحدة تنتظر وتذهب حين يعود الاتصال.
    [two] لا اتصال بالشبكة. رسالتان تنتظران وتذهبان حين يعود الاتصال.
    [few] لا اتصال بالشبكة. { $letters } رسائل تنتظر وتذهب حين يعود الاتصال.
    [many] لا اتصال بالشبكة. { $letters } رسالة تنتظر وتذهب حين يعود الاتصال.
   *[other] لا اتصال بالشبكة. { $letters } رسالة تنتظر وتذهب حين يعود الاتصال.
}
letters-try-now = المحاولة الآن

letters-practice-banner = صندوق التدريب. لم يُرسل شيء مما هنا.

letters-says-draft = هذه الرسالة لم تكتمل، أو لم تُرسل بعد. تنتظرك هنا.
letters-says-queued = تنتظر دورها وتذهب من تلقاء نفسها.
letters-says-undo-until = تذهب في { $moment }. ويمكن استرجاعها حتى ذلك الحين.
letters-says-undo = لم تخرج بعد، وما زال استرجاعها ممكنًا.
letters-says-sending = يأخذها خادم بريدك في هذه اللحظة.
letters-says-sent = أخذها خادم بريدك في { $day }، الساعة { $time }.
letters-says-refused = رفض خادم بريدك هذه الرسالة، فلم تُسلَّم. ما قاله الخادم مذكور أدناه.
letters-says-unsure = انقطع الاتصال بينما كان خادم بريدك يأخذ الرسالة، قبل أن يقول نعم أو لا. ربما هي في الطريق. لن يرسلها Clarion مرة أخرى من تلقاء نفسه.
letters-says-cancelled = استُرجعت قبل أن تذهب. لم تُرسل.
letters-says-practised = تدربت على هذه الرسالة في { $day }، الساعة { $time }. لم يغادر شيء هذا الحاسوب.

letters-act-look = البحث عنها
letters-act-looking = يجري البحث
letters-act-look-title = البحث عنها
letters-act-look-text = يبحث Clarion في صندوق بريدك. إن وجد الرسالة فقد أُرسلت، وإلا فهذا لا يثبت شيئًا.
letters-looking = يبحث Clarion في صندوق بريدك. يمكن متابعة العمل في هذه الأثناء.
letters-act-leave = تركها
letters-act-leave-title = تركها كما هي
letters-act-leave-text = لا يُرسل شيء. تبقى هنا، ويمكن القرار لاحقًا.
letters-left-as-it-is = تبقى كما هي. لن يرسلها Clarion مرة أخرى من تلقاء نفسه.
letters-act-try = محاولة أخرى
letters-act-try-title = المحاولة مرة أخرى
letters-act-try-text = لم تذهب، فلا يمكن أن تصل مرتين.
letters-act-drop-text = لا تُرسل، ولا تعود بحاجة إليك.
letters-act-mark-sent = تمييزها كمرسلة
letters-act-mark-sent-title = هي في مجلد البريد المرسل
letters-act-mark-sent-text = وجدتها هناك بنفسك، أو جاءك رد.
letters-act-anew = كتابة من جديد
letters-act-anew-title = كتابتها من جديد
letters-act-anew-text = تُفتح كلماتها في مسودة يمكن تغييرها وإرسالها. تُغلق هذه الرسالة وتبقى هنا للقراءة.
letters-act-send-again = إرسال مجدد
letters-act-send-again-title = الإرسال مرة أخرى
letters-act-send-again-unsure = قد تستلمها الجهة حينئذ مرتين.
letters-act-send-again-refused = تذهب إلى العنوان نفسه مرة أخرى.
letters-act-send-again-cancelled = تذهب بعد كل شيء.
letters-act-call-back = استرجاع
letters-act-call-back-title = عدم إرسالها
letters-act-call-back-text = لم تخرج بعد. يمكن إرسالها لاحقًا.
letters-act-continue = متابعة
letters-act-continue-title = متابعة الكتابة
letters-act-continue-text = تُفتح الرسالة كما تركتها.
letters-act-delete = حذف المسودة
letters-act-delete-title = حذف المسودة
letters-sure-delete-title = هل تُحذف المسودة إلى { $name }؟
letters-act-delete-text = ما كُتب في هذه الرسالة يزول نهائيًا.

letters-what-happened = ماذا حدث
letters-server-said = ما قاله الخادم
letters-server-said-hide = إخفاء ما قاله الخادم

letters-read = قراءة الرسالة
letters-back-to-log = عودة إلى ما حدث
letters-back-to-list = عودة إلى القائمة
letters-save-eml = حفظ بصيغة eml
letters-copy = نسخ
letters-copied = الرسالة في الحافظة.
letters-open-mail = فتح في برنامج بريدي
letters-mail-opened = يُفتح برنامج بريدك وفيه الرسالة.
letters-mail-too-long = الرسالة أطول من أن تسعها وصلة. يُفتح برنامج بريدك بالعنوان والموضوع، والنص في الحافظة: يكفي لصقه هناك.

letters-from = من
letters-to = إلى
letters-date = التاريخ
letters-subject = الموضوع

letters-save-title = حفظ الرسالة في ملف
letters-save-text = في ملف eml الرسالة كما أُرسلت. تستطيع برامج البريد فتحه.
letters-save-path = الملف
letters-save-choose = اختيار مكان
letters-save-yes = حفظ
letters-not-now = ليس الآن
letters-save-no-path = يلزم للملف مكان واسم.
letters-saved = حُفظت في { $path }.

letters-go-account = عرض حساب البريد

letters-empty-all-title = لا رسائل بعد
letters-empty-all-text = تُحفظ هنا كل رسالة تُرسل، مع ما آلت إليه.
letters-empty-elsewhere-text = للمسودات ولرسائل التدريب قوائمها الخاصة.
letters-empty-go-drafts = { $count ->
    [one] عرض مسودتك
    [two] عرض مسودتيك
    [few] عرض مسوداتك ({ $count })
    [many] عرض مسوداتك ({ $count })
   *[other] عرض مسوداتك ({ $count })
}
letters-empty-go-practice = فتح صندوق التدريب
letters-empty-needs-you-title = لا شيء يحتاج إليك
letters-empty-needs-you-text = مكان الرسائل التي رُفضت، أو التي ربما لم تصل.
letters-empty-waiting-title = لا شيء في الانتظار
letters-empty-waiting-text = مكان الرسائل التي في الطريق، إلى أن يأخذها خادم بريدك.
letters-empty-sent-title = لم يُرسل شيء بعد
letters-empty-sent-text = مكان الرسائل التي أخذها خادم بريدك.
letters-empty-drafts-title = لا مسودات
letters-empty-drafts-text = ما يُبدأ من الرسائل يُحفظ هنا حتى يذهب، إلى آخر كلمة.
letters-empty-practice-title = صندوق التدريب فارغ
letters-empty-practice-text = بعد التدرب على نداء تُقرأ الرسائل هنا كما كانت ستصل تمامًا. لا شيء يغادر هذا الحاسوب.
letters-empty-search-title = لا رسالة بهذه الكلمات
letters-empty-search-text = يبحث Clarion في اسم الجهة والموضوع والنداء.
letters-empty-go = الذهاب إلى النداءات
letters-empty-search-clear = عرضها كلها
