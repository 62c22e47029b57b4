# الكتابة: رسالة بعد رسالة.

write-office-line = { $group }، باللغة { $language }، { $channel ->
    [email] بالبريد الإلكتروني
    [post] بالبريد العادي
    [phone] بالهاتف
    [form] بنموذج على الويب
   *[none] باليد
}
write-letter-of = الرسالة { $number } من { $all }
write-letter-of-short = { $number } من { $all }
write-ready = الجاهزة { $ready }
write-all-letters = كل رسائل هذه الجولة
write-list-ready = { $name }: جاهزة
write-list-problems = { $name }: { $problems ->
    [one] شيء واحد للإصلاح
    [two] شيئان للإصلاح
    [few] { $problems } أشياء للإصلاح
    [many] { $problems } شيئًا للإصلاح
   *[other] { $problems } شيء للإصلاح
}
write-language = لغة هذه الرسالة
# تأتي بعدها قائمة لغات: «باللغة العربية».
write-language-prefix = باللغة

write-optional = اختياري
write-answers-serve = { $letters ->
    [one] تدخل إجاباتك في هذه الرسالة. ويبقى فيها أيضًا ما يُغيَّر أدناه.
    [two] تدخل إجاباتك في الرسالتين. ويبقى في هذه الرسالة ما يُغيَّر أدناه.
    [few] تدخل إجاباتك في الرسائل كلها ({ $letters }). ويبقى في هذه الرسالة ما يُغيَّر أدناه.
    [many] تدخل إجاباتك في الرسائل كلها ({ $letters }). ويبقى في هذه الرسالة ما يُغيَّر أدناه.
   *[other] تدخل إجاباتك في الرسائل كلها ({ $letters }). ويبقى في هذه الرسالة ما يُغيَّر أدناه.
}
write-answers-serve-tab = { $letters ->
    [one] تدخل إجاباتك في رسالتك.
    [two] تدخل إجاباتك في الرسالتين.
    [few] تدخل إجاباتك في الرسائل كلها ({ $letters }).
    [many] تدخل إجاباتك في الرسائل كلها ({ $letters }).
   *[other] تدخل إجاباتك في الرسائل كلها ({ $letters }).
}
write-other-language = باللغة { $language }، وهي لغة الجهة. يمكن تغييرها أعلاه إلى { $own }.
write-no-questions = لا يسأل هذا النداء أي سؤال. تكون الكتابة في الرسالة نفسها.
write-edited = غيّرت هذه الرسالة يدويًا. تبقى كما كتبتها.
write-back-to-template = عودة إلى القالب
write-subject = الموضوع
write-body = الرسالة
write-direction = الاتجاه
write-direction-auto = حسب الحرف الأول
write-direction-left-to-right = من اليسار إلى اليمين
write-direction-right-to-left = من اليمين إلى اليسار
write-direction-help = اتجاه الأسطر هنا وعلى الورق. أما في البريد الإلكتروني فيحدده برنامج من يقرأ. المفاتيح: { $keys }

write-tab-answers = إجاباتك
write-tab-letter = الرسالة
write-tab-letter-notes = الرسالة، للإصلاح { $notes }
write-tab-sheet = كما تُقرأ
write-as-read = كما ستُقرأ هناك
write-length = { $pages ->
    [one] صفحة واحدة
    [two] نحو صفحتين
    [few] نحو { $pages } صفحات
    [many] نحو { $pages } صفحة
   *[other] نحو { $pages } صفحة
}، { $words ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}
write-from = من
write-to = إلى
write-from-missing = لم يُملأ اسمك وعنوانك بعد
write-subject-missing = لا موضوع بعد

write-note-problem = خطأ: { $text }
write-note-advice = نصيحة: { $text }
write-note-show = عرضه
write-note-answer = الإجابة عن السؤال
write-note-settings = ملؤها مرة واحدة
write-note-language = كتابتها باللغة { $language }
write-note-leave-out = إخراج هذه الكلمات

write-saved = حُفظت على هذا الحاسوب
write-saving = يجري الحفظ
write-not-saved = لم تُحفظ بعد
write-not-saved-long = لم يمكن حفظ آخر كلماتك. ما زالت على هذه الشاشة: إن كان القرص ممتلئًا فيلزم إفساح مكان، ثم الضغط على «حفظ».
write-save = حفظ
write-previous = السابقة
write-next = الرسالة التالية
write-review = { $letters ->
    [one] مراجعة الرسالة
    [two] مراجعة الرسالتين
    [few] مراجعة { $letters } رسائل
    [many] مراجعة { $letters } رسالة
   *[other] مراجعة { $letters } رسالة
}

write-drop-title = عودة إلى القالب؟
write-drop-text = يسقط ما غُيّر يدويًا في هذه الرسالة. وتبقى إجاباتك عن الأسئلة.
write-drop-yes = إسقاط تغييراتي
write-drop-no = إبقاء رسالتي
write-language-title = كتابتها باللغة { $language }؟
write-language-text = تبدأ الرسالة حينئذ من القالب مجددًا. يسقط ما غُيّر يدويًا في هذه الرسالة، وتبقى إجاباتك.

write-leave-title = خروج دون آخر كلماتك؟
write-leave-text = آخر كلماتك في هذه الرسالة على هذه الشاشة فقط. ما حُفظ من قبل في أمان. يُستحسن البقاء حتى تُحفظ، أو نسخها؛ وإن كان القرص ممتلئًا فيلزم إفساح مكان ثم الضغط على «حفظ».
write-leave-yes = تركها
write-leave-no = البقاء هنا

write-empty-title = لم تُختر رسائل بعد
write-empty-text = يبدأ الأمر باختيار من تصلهم رسائلك. ثم يُعدّ Clarion رسالة لكل منهم، وتصير رسالتك بكلماتك.
write-empty-choose = اختيار الجهات
