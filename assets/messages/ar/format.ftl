# How dates, times, names and lists are written.

# Names of days and months, and the order of a date, come from Unicode’s language data. These put them
# together. A weekday with its date must read well behind “by”, “since” and “on”.
format-date-weekday = { $weekday } { $date }
format-date-time = { $day }، { $time }
format-days-many = من { $first } إلى { $last }
format-today = اليوم
format-yesterday = أمس
format-percent = { $number }٪

format-channel-email = البريد الإلكتروني
format-channel-post = البريد العادي
format-channel-phone = الهاتف
format-channel-form = استمارة على موقع

format-state-queued = في الانتظار
format-state-sending = قيد الإرسال
format-state-handed-over = سُلِّمت إلى الخادم
format-state-sent = أُرسلت
format-state-refused = رُفضت
format-state-unsure = غير مؤكدة
format-state-cancelled = استُرجعت

# Languages by their ISO 639 code, as Unicode’s CLDR names them.
format-language = { $code ->
    [af] الأفريقانية
    [am] الأمهرية
    [ar] العربية
    [az] الأذربيجانية
    [be] البيلاروسية
    [bg] البلغارية
    [bn] البنغالية
    [bs] البوسنية
    [ca] الكتالانية
    [ckb] السورانية الكردية
    [cs] التشيكية
    [cy] الويلزية
    [da] الدانمركية
    [de] الألمانية
    [dv] المالديفية
    [el] اليونانية
    [en] الإنجليزية
    [eo] الإسبرانتو
    [es] الإسبانية
    [et] الإستونية
    [eu] الباسكية
    [fa] الفارسية
    [fi] الفنلندية
    [fr] الفرنسية
    [ga] الأيرلندية
    [gl] الجاليكية
    [gu] الغوجاراتية
    [ha] الهوسا
    [he] العبرية
    [hi] الهندية
    [hr] الكرواتية
    [hu] الهنغارية
    [hy] الأرمنية
    [id] الإندونيسية
    [is] الأيسلندية
    [it] الإيطالية
    [ja] اليابانية
    [ka] الجورجية
    [kk] الكازاخستانية
    [km] الخميرية
    [kn] الكانادا
    [ko] الكورية
    [ku] الكردية
    [ky] القيرغيزية
    [lo] اللاوية
    [lt] الليتوانية
    [lv] اللاتفية
    [mk] المقدونية
    [ml] المالايالامية
    [mn] المنغولية
    [mr] الماراثية
    [ms] الماليزية
    [mt] المالطية
    [my] البورمية
    [nb] النرويجية بوكمال
    [ne] النيبالية
    [nl] الهولندية
    [nn] النرويجية نينورسك
    [no] النرويجية
    [pa] البنجابية
    [pl] البولندية
    [ps] البشتو
    [pt] البرتغالية
    [rm] الرومانشية
    [ro] الرومانية
    [ru] الروسية
    [rw] الكينيارواندا
    [sd] السندية
    [si] السنهالية
    [sk] السلوفاكية
    [sl] السلوفانية
    [so] الصومالية
    [sq] الألبانية
    [sr] الصربية
    [sv] السويدية
    [sw] السواحلية
    [ta] التاميلية
    [te] التيلوغوية
    [tg] الطاجيكية
    [th] التايلاندية
    [ti] التغرينية
    [tk] التركمانية
    [tr] التركية
    [uk] الأوكرانية
    [ur] الأوردية
    [uz] الأوزبكية
    [vi] الفيتنامية
    [yo] اليوروبا
    [zh] الصينية
    [zu] الزولو
   *[other] { $code }
}

# What the system says of a file or a line, in place of its own words with a number. These stand in
# the middle of a sentence, mostly after a colon.
trouble-full = القرص ممتلئ؛ يلزم إفراغ مكان فيه
trouble-not-allowed = لا إذن لك باستخدامه؛ يلزم تغيير أذونه أو اختيار مكان آخر
trouble-read-only = قرصه للقراءة فقط؛ يلزم اختيار مكان آخر أو السماح بالكتابة عليه
trouble-not-there = ليس هناك؛ يلزم التحقق من الاسم ومن أن القرص موصول
trouble-is-folder = هذا مجلد والمطلوب ملف؛ يلزم اختيار اسم آخر
trouble-not-folder = هناك ملف والمطلوب مجلد؛ يلزم اختيار مكان آخر
trouble-there-already = الاسم مستعمل من قبل؛ يلزم اختيار اسم آخر
trouble-name = الاسم غير صالح أو أطول مما يجوز؛ يلزم اختيار اسم أقصر
trouble-busy = يستخدمه برنامج آخر؛ يلزم إغلاق ذلك البرنامج ثم المحاولة مرة أخرى
trouble-too-large = حجمه أكبر مما يتسع له القرص؛ يلزم اختيار مكان آخر
trouble-not-text = ليس نصًا بترميز UTF-8؛ يلزم حفظه بهذا الترميز في محرر نصوص
trouble-disk = القرص لا يعمل كما ينبغي؛ يلزم فحصه وحفظ نسخة من الملفات في مكان آخر
trouble-line-refused = لا أحد هناك يقبل الاتصال
trouble-line-cut = قطع الطرف الآخر الاتصال
trouble-line-silent = لم يصل أي رد في الوقت المناسب
trouble-no-way = لا طريق إلى هناك من هذه الشبكة
