# صفحة النداء.

appeal-of-open = { $country }، نداء { $date }. آخر موعد للكتابة { $last }.
appeal-of-closed = { $country }، نداء { $date }. مغلق منذ { $last }.
appeal-of-stopped = { $country }، نداء { $date }. أوقفه منظموه في { $last }.
appeal-stopped-banner = أوقف المنظمون هذا التحرك. { $why }
appeal-source = { $date }، المصدر { $number }
appeal-asks = ما المطلوب، وممّن
appeal-ask-letters = { $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
    [many] { $letters } رسالة
   *[other] { $letters } رسالة
}
appeal-story = ماذا حدث
appeal-sources = المصادر
appeal-source-line = { $number }. { $text }
appeal-issued-by = أصدرته: { $organisation }.
appeal-updates = المستجدات

appeal-your-letters = رسائلك
appeal-how = يمكنك اختيار من تُكتب إليه الرسائل، وإضافة جملة من عندك، ورؤية كل رسالة قبل أن تذهب. نحو عشر دقائق.
appeal-how-begun = { $drafts ->
    [one] رسالة واحدة بُدئت وحُفظت على هذا الحاسوب. يمكن المتابعة من حيث توقفت.
    [two] رسالتان بُدئتا وحُفظتا على هذا الحاسوب. يمكن المتابعة من حيث توقفت.
    [few] { $drafts } رسائل بُدئت وحُفظت على هذا الحاسوب. يمكن المتابعة من حيث توقفت.
    [many] { $drafts } رسالة بُدئت وحُفظت على هذا الحاسوب. يمكن المتابعة من حيث توقفت.
   *[other] { $drafts } رسالة بُدئت وحُفظت على هذا الحاسوب. يمكن المتابعة من حيث توقفت.
}
appeal-write = كتابة رسالة
appeal-continue = متابعة الكتابة
appeal-choose = اختيار الجهات المخاطبة
appeal-practised = { $written ->
    [0] لا تدريب بعد على أي من { $all }
   *[other] تدربت على { $written } من { $all }، آخرها في { $date }
}
appeal-written = { $written ->
    [0] لا رسالة بعد إلى أي من { $all }
   *[other] كتبت إلى { $written } من { $all }، آخرها في { $date }
}
