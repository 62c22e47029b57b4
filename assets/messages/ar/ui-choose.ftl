# اختيار الجهات المخاطبة.

choose-title = إلى من ستُكتب الرسائل؟
choose-group = المجموعة
choose-group-all = كل جهات { $group }
choose-group-count = { $picked } من { $all }
choose-group-option = { $group }، اختير { $picked } من { $all }
choose-asked = المطلوب منها:
choose-shared = { $count ->
    [one] { $names }: هذا البلد عضو في { $groups ->
            [one] مجموعة واحدة
            [two] مجموعتين
            [few] { $groups } مجموعات
            [many] { $groups } مجموعة
           *[other] { $groups } مجموعة
        }، والمطلوب منه مختلف في كل منها. يمكن كتابة الرسالتين معًا.
    [two] { $names }: هذان البلدان عضوان في { $groups ->
            [2] مجموعتين
           *[other] أكثر من مجموعة
        }، والمطلوب مختلف في كل مجموعة. يمكن كتابة الرسالتين معًا.
   *[other] { $names }: هذه البلدان أعضاء في { $groups ->
            [2] مجموعتين
           *[other] أكثر من مجموعة
        }، والمطلوب مختلف في كل مجموعة. يمكن كتابة الرسالتين معًا.
}

choose-search = بحث عن اسم أو بلد أو جهة
choose-all = { $count ->
    [0] اختيار الكل
    [one] اختيار هذه
    [two] اختيار الاثنتين
    [few] اختيار الكل ({ $count })
    [many] اختيار الكل ({ $count })
   *[other] اختيار الكل ({ $count })
}
choose-none = إلغاء الاختيار
choose-nobody = لا أحد هنا يجمع هذه الكلمات كلها. يشمل البحث الأسماء والبلدان والجهات في كل المجموعات.

choose-office = الجهة
choose-language = اللغة
choose-language-all = لغة الرسائل
choose-language-office = بلغة كل جهة
choose-language-one = باللغة { $language } حيث توجد
choose-reach = التواصل

choose-practised = تدريب { $date }
choose-written = كُتبت { $date }
choose-refused = رُفضت { $date }
choose-unsure = غير مؤكدة { $date }
choose-waiting = في الانتظار، { $date }
choose-called-back = استُرجعت { $date }
choose-in-groups = { $groups ->
    [one] في مجموعة واحدة
    [two] في مجموعتين
    [few] في { $groups } مجموعات
    [many] في { $groups } مجموعة
   *[other] في { $groups } مجموعة
}
choose-also-in = يُكتب إليها أيضًا في: { $groups }. المطلوب مختلف في كل مجموعة، والرسالتان ممكنتان.
choose-second = ستكون هذه رسالة ثانية

# ما يقرؤه قارئ الشاشة عن الصف.
choose-row = { $office }، { $about }. الرسالة باللغة { $language }، التواصل: { $channels }.
choose-row-bare = { $office }. الرسالة باللغة { $language }، التواصل: { $channels }.

choose-picked = { $count ->
    [0] لم يُختر أحد بعد.
    [one] اختيرت رسالة واحدة.
    [two] اختيرت رسالتان.
    [few] اختيرت { $count } رسائل.
    [many] اختيرت { $count } رسالة.
   *[other] اختيرت { $count } رسالة.
}
choose-picked-none = يمكن اختيار مجموعة، أو جهة بعد جهة.
choose-to = { $count } إلى { $group }
choose-by-group = { $groups }.
choose-seconds = { $count ->
    [one] واحدة منها رسالة ثانية.
    [two] اثنتان منها رسالتان ثانيتان.
    [few] { $count } منها رسائل ثانية.
    [many] { $count } منها رسائل ثانية.
   *[other] { $count } منها رسائل ثانية.
}
choose-back = عودة إلى النداء
choose-write = { $count ->
    [0] كتابة الرسائل
    [one] كتابة رسالة واحدة
    [two] كتابة رسالتين
    [few] كتابة { $count } رسائل
    [many] كتابة { $count } رسالة
   *[other] كتابة { $count } رسالة
}
