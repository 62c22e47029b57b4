# طباعة الرسائل للبريد العادي.

print-open = طباعة…
print-title = الطباعة للبريد العادي
print-text = تُفتح الصفحات في برنامج PDF لديك، ومنه تُطبع.
print-letters = أي الرسائل
print-letters-this = هذه الرسالة
print-letters-group = كل رسائل هذه المجموعة
print-letters-appeal = كل رسائل هذا النداء
print-letters-drafts = كل الرسائل التي تُكتب الآن
print-as = ما يُطبع
print-as-letters = الرسائل
print-as-envelopes = المظاريف
print-as-labels = ملصقات العناوين
print-paper = الورق
print-paper-a4 = A4
print-paper-letter = Letter (8.5 × 11 بوصة)
print-window = نافذة المظروف
print-window-din-b = أوروبية، العنوان على بعد ٤٥ مم (DIN 5008 B)
print-window-din-a = أوروبية، العنوان على بعد ٢٧ مم (DIN 5008 A)
print-window-us10 = أمريكية No. 10
print-window-none = بلا نافذة
print-envelope = المظروف
print-envelope-dl = DL (220 × 110 مم)
print-envelope-c5 = C5 (229 × 162 مم)
print-envelope-no10 = No. 10 (9½ × 4⅛ بوصة)
print-sheet = ورقة الملصقات
print-sheet-l7160 = Avery L7160 (A4، فيها ٢١ ملصقًا)
print-sheet-5160 = Avery 5160 (Letter، فيها ٣٠ ملصقًا)
print-start = أول ملصق فارغ
print-now = طباعة
print-save = حفظ بصيغة PDF…
print-not-now = ليس الآن

print-file-name = رسائل
print-save-title = الحفظ بصيغة PDF
print-save-text = الملف الموجود هناك من قبل يبقى كما هو.
print-path = الملف
print-no-path = يلزم ذكر مكان الحفظ.
print-choose = اختيار مكان…
print-save-yes = حفظ
print-back = عودة

print-printed = { $pages ->
    [one] صفحة واحدة مفتوحة في برنامج PDF لديك.
    [two] صفحتان مفتوحتان في برنامج PDF لديك.
    [few] { $pages } صفحات مفتوحة في برنامج PDF لديك.
    [many] { $pages } صفحة مفتوحة في برنامج PDF لديك.
   *[other] { $pages } صفحة مفتوحة في برنامج PDF لديك.
}
print-saved = { $pages ->
    [one] صفحة واحدة موجودة في { $path }.
    [two] صفحتان موجودتان في { $path }.
    [few] { $pages } صفحات موجودة في { $path }.
    [many] { $pages } صفحة موجودة في { $path }.
   *[other] { $pages } صفحة موجودة في { $path }.
}

print-report-title = تعذرت طباعة بعض الأشياء
print-report-text = { $printed ->
    [one] في الملف رسالة واحدة.
    [two] في الملف رسالتان.
    [few] في الملف { $printed } رسائل.
    [many] في الملف { $printed } رسالة.
   *[other] في الملف { $printed } رسالة.
} { $missing ->
    [one] وهذه ليست فيه:
    [two] وهاتان ليستا فيه:
   *[other] وهذه ليست فيه:
}
print-report-close = إغلاق
