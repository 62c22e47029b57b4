# المراجعة: جدول كل الرسائل التي توشك أن تذهب، والسؤال الأخير.

review-title = { $ready ->
    [0] { $problems ->
        [one] رسالة واحدة تحتاج إلى إصلاح
        [two] رسالتان تحتاجان إلى إصلاح
        [few] { $problems } رسائل تحتاج إلى إصلاح
        [many] { $problems } رسالة تحتاج إلى إصلاح
       *[other] { $problems } رسالة تحتاج إلى إصلاح
    }
    [one] { $problems ->
        [0] رسالة واحدة جاهزة
        [one] رسالة واحدة جاهزة، وواحدة تحتاج إلى إصلاح
        [two] رسالة واحدة جاهزة، واثنتان تحتاجان إلى إصلاح
        [few] رسالة واحدة جاهزة، و{ $problems } تحتاج إلى إصلاح
        [many] رسالة واحدة جاهزة، و{ $problems } تحتاج إلى إصلاح
       *[other] رسالة واحدة جاهزة، و{ $problems } تحتاج إلى إصلاح
    }
    [two] { $problems ->
        [0] رسالتان جاهزتان
        [one] رسالتان جاهزتان، وواحدة تحتاج إلى إصلاح
        [two] رسالتان جاهزتان، واثنتان تحتاجان إلى إصلاح
        [few] رسالتان جاهزتان، و{ $problems } تحتاج إلى إصلاح
        [many] رسالتان جاهزتان، و{ $problems } تحتاج إلى إصلاح
       *[other] رسالتان جاهزتان، و{ $problems } تحتاج إلى إصلاح
    }
    [few] { $problems ->
        [0] { $ready } رسائل جاهزة
        [one] { $ready } رسائل جاهزة، وواحدة تحتاج إلى إصلاح
        [two] { $ready } رسائل جاهزة، واثنتان تحتاجان إلى إصلاح
        [few] { $ready } رسائل جاهزة، و{ $problems } تحتاج إلى إصلاح
        [many] { $ready } رسائل جاهزة، و{ $problems } تحتاج إلى إصلاح
       *[other] { $ready } رسائل جاهزة، و{ $problems } تحتاج إلى إصلاح
    }
    [many] { $problems ->
        [0] { $ready } رسالة جاهزة
        [one] { $ready } رسالة جاهزة، وواحدة تحتاج إلى إصلاح
        [two] { $ready } رسالة جاهزة، واثنتان تحتاجان إلى إصلاح
        [few] { $ready } رسالة جاهزة، و{ $problems } تحتاج إلى إصلاح
        [many] { $ready } رسالة جاهزة، و{ $problems } تحتاج إلى إصلاح
       *[other] { $ready } رسالة جاهزة، و{ $problems } تحتاج إلى إصلاح
    }
   *[other] { $problems ->
        [0] { $ready } رسالة جاهزة
        [one] { $ready } رسالة جاهزة، وواحدة تحتاج إلى إصلاح
        [two] { $ready } رسالة جاهزة، واثنتان تحتاجان إلى إصلاح
        [few] { $ready } رسالة جاهزة، و{ $problems } تحتاج إلى إصلاح
        [many] { $ready } رسالة جاهزة، و{ $problems } تحتاج إلى إصلاح
       *[other] { $ready } رسالة جاهزة، و{ $problems } تحتاج إلى إصلاح
    }
}
review-from = من { $from }
review-from-missing = لم يُملأ اسمك وعنوانك بعد
review-practice-stopped = أوقف المنظمون هذا التحرك، فتذهب الرسائل إلى صندوق التدريب. يمكن قراءتها هناك كما كانت ستصل تمامًا.
review-practice-closed = هذا النداء مغلق، فتذهب الرسائل إلى صندوق التدريب. يمكن قراءتها هناك كما كانت ستصل تمامًا.
review-practice-chosen = تذهب الرسائل إلى صندوق التدريب وتبقى على هذا الحاسوب. يمكن قراءتها هناك كما كانت ستصل تمامًا.
review-through = تُرسل عبر { $server }. وتصل الردود إليك.
review-change-sender = تغيير المرسِل
review-own-words = { $letters ->
    [one] رسالة واحدة بلغة ليست من اختيارك، وفيها كلماتك الخاصة كما كُتبت. يلزم ترجمتها هناك أو إخراجها.
    [two] رسالتان بلغة ليست من اختيارك، وفيهما كلماتك الخاصة كما كُتبت. يلزم ترجمتها هناك أو إخراجها.
    [few] { $letters } رسائل بلغة ليست من اختيارك، وفيها كلماتك الخاصة كما كُتبت. يلزم ترجمتها هناك أو إخراجها.
    [many] { $letters } رسالة بلغة ليست من اختيارك، وفيها كلماتك الخاصة كما كُتبت. يلزم ترجمتها هناك أو إخراجها.
   *[other] { $letters } رسالة بلغة ليست من اختيارك، وفيها كلماتك الخاصة كما كُتبت. يلزم ترجمتها هناك أو إخراجها.
}
review-own-words-look = عرض الأولى

review-to = إلى
review-greeting = التحية
review-subject = الموضوع
review-language = اللغة
review-filled = المملوء
review-filled-of = { $filled } من { $total }
review-filled-words = مُلئ من إجاباتك ومن النداء { $filled } من { $total } من مواضع هذه الرسالة. يمكن أن تبقى الأخرى فارغة: تلتئم الرسالة حولها.
review-filled-lacking = مُلئ من إجاباتك ومن النداء { $filled } من { $total } من مواضع هذه الرسالة. وما لا غنى لها عنه مذكور تحت صفها.
review-greeting-missing = ناقصة
review-subject-missing = ناقص
review-mend = إصلاح
review-mend-name = إصلاح الرسالة إلى { $name }
review-open = فتح هذه الرسالة
review-row-hint = بالضغط تظهر هنا كلها.
review-office = الجهة
review-address = العنوان
review-address-missing = غير معروف
review-copies = نسخ إلى
review-copies-none = لا أحد
review-row-ready = { $name }، جاهزة
review-row-problems = { $name }، { $problems ->
    [one] شيء واحد للإصلاح
    [two] شيئان للإصلاح
    [few] { $problems } أشياء للإصلاح
    [many] { $problems } شيئًا للإصلاح
   *[other] { $problems } شيء للإصلاح
}

review-foot-none = لا شيء للإصلاح.
review-foot-some = { $problems ->
    [one] الرسالة التي فيها خطأ تبقى هنا مسودة.
    [two] الرسالتان اللتان فيهما خطأ تبقيان هنا مسودتين.
    [few] الرسائل التي فيها خطأ ({ $problems }) تبقى هنا مسودات.
    [many] الرسائل التي فيها خطأ ({ $problems }) تبقى هنا مسودات.
   *[other] الرسائل التي فيها خطأ ({ $problems }) تبقى هنا مسودات.
}
review-foot-blocked = لا شيء يذهب بعد: يلزم أولًا إصلاح رسالة.
review-send = { $letters ->
    [0] إرسال الرسائل
    [one] إرسال الرسالة
    [two] إرسال الرسالتين
    [few] إرسال { $letters } رسائل
    [many] إرسال { $letters } رسالة
   *[other] إرسال { $letters } رسالة
}
review-practise = { $letters ->
    [0] التدرب على الرسائل
    [one] التدرب على الرسالة
    [two] التدرب على الرسالتين
    [few] التدرب على { $letters } رسائل
    [many] التدرب على { $letters } رسالة
   *[other] التدرب على { $letters } رسالة
}

review-confirm-send = { $letters ->
    [one] هل تُرسل رسالة واحدة؟
    [two] هل تُرسل رسالتان؟
    [few] هل تُرسل { $letters } رسائل؟
    [many] هل تُرسل { $letters } رسالة؟
   *[other] هل تُرسل { $letters } رسالة؟
}
review-confirm-practise = { $letters ->
    [one] التدرب على رسالة واحدة؟
    [two] التدرب على رسالتين؟
    [few] التدرب على { $letters } رسائل؟
    [many] التدرب على { $letters } رسالة؟
   *[other] التدرب على { $letters } رسالة؟
}
review-confirm-send-text = { $letters ->
    [one] تذهب من صندوق بريدك. ما أخذه الخادم لا يمكن استرجاعه.
    [two] تذهبان من صندوق بريدك واحدة بعد أخرى. ما أخذه الخادم لا يمكن استرجاعه.
    [few] تذهب من صندوق بريدك واحدة بعد أخرى. ما أخذه الخادم لا يمكن استرجاعه.
    [many] تذهب من صندوق بريدك واحدة بعد أخرى. ما أخذه الخادم لا يمكن استرجاعه.
   *[other] تذهب من صندوق بريدك واحدة بعد أخرى. ما أخذه الخادم لا يمكن استرجاعه.
}
review-confirm-practise-text = { $letters ->
    [one] تذهب إلى صندوق التدريب. لا شيء يغادر هذا الحاسوب.
    [two] تذهبان إلى صندوق التدريب. لا شيء يغادر هذا الحاسوب.
    [few] تذهب إلى صندوق التدريب. لا شيء يغادر هذا الحاسوب.
    [many] تذهب إلى صندوق التدريب. لا شيء يغادر هذا الحاسوب.
   *[other] تذهب إلى صندوق التدريب. لا شيء يغادر هذا الحاسوب.
}
review-confirm-from = من
review-confirm-to = إلى
review-confirm-offices = { $letters ->
    [one] { $name }
    [two] جهتان
    [few] { $letters } جهات
    [many] { $letters } جهة
   *[other] { $letters } جهة
}
review-not-yet = ليس بعد

review-empty-title = لا شيء للمراجعة بعد
review-empty-text = بعد اختيار من تصلهم رسائلك والكتابة إليهم، تُعرض الرسائل هنا قبل أن تذهب.
review-empty-choose = اختيار الجهات
