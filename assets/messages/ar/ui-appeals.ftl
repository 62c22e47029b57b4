# قائمة النداءات.

appeals-title = النداءات
appeals-first = الحاجة الأولى إلى الرسائل: { $country }. آخر موعد للكتابة { $date }.
appeals-first-today = الحاجة الأولى إلى الرسائل: { $country }. اليوم هو الأخير.
appeals-all-closed = لا نداء مفتوح الآن. يمكن التدرب على هذه النداءات: لا شيء يغادر هذا الحاسوب.

appeals-today = اليوم
appeals-today-words = اليوم الأخير
# تحت عدد الأيام الكبير: «3 / أيام باقية».
appeals-days-words = { $days ->
    [one] يوم باقٍ
    [two] يومان باقيان
    [few] أيام باقية
    [many] يومًا باقيًا
   *[other] يوم باقٍ
}
appeals-days-chip = { $days ->
    [0] اليوم هو الأخير
    [one] بقي يوم واحد، آخر موعد للكتابة { $date }
    [two] بقي يومان، آخر موعد للكتابة { $date }
    [few] بقيت { $days } أيام، آخر موعد للكتابة { $date }
    [many] بقي { $days } يومًا، آخر موعد للكتابة { $date }
   *[other] بقي { $days } يوم، آخر موعد للكتابة { $date }
}
appeals-write-by = آخر موعد للكتابة
appeals-closed = مغلق
appeals-closed-since = منذ { $month }
appeals-closed-chip = مغلق منذ { $month }
appeals-stopped = متوقف
appeals-stopped-since = في { $date }
appeals-stopped-chip = أوقفه منظموه في { $date }
appeals-stopped-why = أوقف المنظمون هذا التحرك. { $why }

appeals-new-update = مستجد جديد
appeals-for-practice = للتدريب
appeals-own = نسختك

appeals-read = قراءة النداء
appeals-continue = متابعة الكتابة
appeals-practise = التدرب

appeals-practised = { $written ->
    [0] لا تدريب بعد على أي من { $all }
   *[other] تدربت على { $written } من { $all }
}
appeals-written = { $written ->
    [0] لا رسالة بعد إلى أي من { $all }
   *[other] كتبت إلى { $written } من { $all }
}
# كم أُنجز، وكم رسالة لم تخرج بعد.
appeals-waiting = { $said }، وفي الانتظار { $waiting }
# ما يقرؤه قارئ الشاشة عن البطاقة بعد عنوانها.
appeals-sentence = { $country }. { $when }. { $progress }.

appeals-broken = لا يمكن فتح النداء الموجود في المجلد { $name }. لم يتغير فيه شيء، ورسائلك في أمان.

appeals-mend = إصلاحه في التنظيم

appeals-empty = لا نداءات بعد
appeals-empty-lines = يقول النداء ماذا حدث، وما المطلوب، وممّن. ترسله مجموعتك مجلدًا فيه ملفات صغيرة: يمكن إضافته هنا. ويمكن أيضًا إنشاء نداء خاص بك.
appeals-make = إنشاء نداء

appeals-add = إضافة نداء
appeals-add-words = المطلوب هو المجلد الذي أرسلته مجموعتك: ذاك الذي فيه الملف appeal.toml من ملفات النداء. ينسخه Clarion إلى نداءاتك ويترك المجلد كما هو.
appeals-add-folder = المجلد
appeals-add-example = /home/maria/Downloads/osmer-bay
appeals-add-choose = اختيار مجلد
appeals-add-do = إضافة هذا النداء
appeals-cancel = إلغاء
