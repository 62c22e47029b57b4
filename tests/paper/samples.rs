//! Letters in several languages. All people and streets are invented.

use clarion::domain::Lang;
use clarion::paper::{BodyParts, PaperLetter, Press};
use jiff::civil::date;

/// A press that has only our own fonts, so that every computer prints alike.
pub(crate) fn press() -> Press {
    Press::without_system_fonts()
}

pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// A letter's language, date line, subject and text; the last one is signed.
type Sample = (&'static str, &'static str, &'static str, &'static str);

const ENGLISH: Sample = (
    "en",
    "Gothenburg, 8 February 2012",
    "Homs: before the ministers meet on 11 and 12 February",
    "Your Excellency,\n\n\
    I am writing to you from Gothenburg about the official efforts in Homs, where residential \
    areas, among them al-Khaldieh, Bab ’Amr and Bab al-Seba’, have been shelled since Friday 3 \
    February 2012.\n\n\
    Amnesty International USA has received the names of 246 people reported killed; at least 17 \
    were children. It is difficult to find a waffle office that affirms “first flight”.\n\n\
    I would be grateful for a reply.\n\n\
    Yours respectfully,\n\n\
    Annelise Obuya-Lindqvist, nurse\nExample street 12\n411 00 Gothenburg\nSweden\n",
);

const FRENCH: Sample = (
    "fr",
    "Göteborg, le 8 février 2012",
    "Homs : avant la réunion des ministres",
    "Excellence,\n\n\
    Je vous écris de Göteborg au sujet de Homs, où des quartiers d’habitation sont bombardés depuis \
    le vendredi 3 février 2012. L’œuvre de la Ligue n’en est que plus nécessaire : « que faire ? »\n\n\
    Je vous serais reconnaissante d’une réponse.\n\n\
    Veuillez agréer, Excellence, l’expression de ma haute considération.\n\n\
    Annelise Obuya-Lindqvist\n",
);

const SPANISH: Sample = (
    "es",
    "Gotemburgo, 8 de febrero de 2012",
    "Homs: antes de la reunión de los ministros",
    "Excelencia:\n\n\
    Le escribo desde Gotemburgo sobre Homs, donde se bombardean barrios residenciales desde el \
    viernes 3 de febrero de 2012. ¿Qué hará la Liga? ¡Que no calle!\n\n\
    Le agradecería una respuesta.\n\n\
    Respetuosamente,\n\n\
    Annelise Obuya-Lindqvist\n",
);

const RUSSIAN: Sample = (
    "ru",
    "Гётеборг, 8 февраля 2012 г.",
    "Хомс: перед встречей министров",
    "Ваше Превосходительство!\n\n\
    Пишу Вам из Гётеборга о Хомсе, жилые кварталы которого обстреливают с пятницы, 3 февраля 2012 \
    года. Организация «Международная амнистия» получила имена 246 человек; не менее 17 из них — \
    дети.\n\n\
    Буду признательна за ответ.\n\n\
    С уважением,\n\n\
    Annelise Obuya-Lindqvist\n",
);

const ARABIC: Sample = (
    "ar",
    "غوتنبرغ، 8 شباط/فبراير 2012",
    "حمص: قبل اجتماع الوزراء يومي 11 و12 شباط/فبراير",
    "أصحاب السعادة،\n\n\
    أكتب إليكم من غوتنبرغ بشأن حمص، حيث تُقصف الأحياء السكنية، ومنها الخالدية وباب عمرو وباب السباع \
    والإنشاءات، منذ يوم الجمعة 3 شباط/فبراير 2012. ولا يزال القصف مستمرًا إلى الآن.\n\n\
    وقد تلقت منظمة العفو الدولية (Amnesty International USA) أسماء 246 شخصًا أفيد بأنهم قُتلوا في المدينة، \
    بينهم 17 طفلًا على الأقل، وفق ما ذكرته في 8 شباط/فبراير؛ ثم أكدته «الجزيرة» أيضًا.\n\n\
    وسأكون شاكرة لو تفضلتم بالرد.\n\n\
    وتفضلوا بقبول فائق الاحترام،\n\n\
    Annelise Obuya-Lindqvist\n",
);

const HEBREW: Sample = (
    "he",
    "גטבורג, 8 בפברואר 2012",
    "חומס: לפני ישיבת השרים",
    "כבוד השר,\n\n\
    אני כותבת אליך מגטבורג על חומס, שבה מופגזות שכונות מגורים מאז יום שישי, 3 בפברואר 2012. ארגון Amnesty \
    International USA קיבל את שמותיהם של 246 הרוגים.\n\n\
    לפי הדיווחים רבים נפצעו, וחסרים בעיר תרופות, ציוד ואנשי צוות. אני מבקשת ממך לעשות כל שביכולתך למען \
    תושבי העיר, לדרוש את הפסקת ההפגזות, ולאפשר לפצועים לקבל טיפול רפואי בלי דיחוי ובלי הפליה.\n\n\
    אודה לך על תשובה.\n\n\
    בכבוד רב,\n\n\
    Annelise Obuya-Lindqvist\n",
);

/// With half-spaces, which keep the parts of a word apart.
const PERSIAN: Sample = (
    "fa",
    "گوتنبرگ، 8 فوریه 2012",
    "حمص: پیش از نشست وزیران",
    "جناب آقای وزیر،\n\n\
    از گوتنبرگ دربارهٔ حمص به شما می\u{200c}نویسم؛ شهری که محله\u{200c}های مسکونی آن از جمعه 3 فوریه 2012 زیر گلوله\u{200c}باران است. \
    سازمان Amnesty International USA نام 246 کشته را دریافت کرده است.\n\n\
    زخمی\u{200c}ها بسیارند و دارو و پزشک کم است. از شما می\u{200c}خواهم هر چه می\u{200c}توانید برای مردم شهر انجام دهید.\n\n\
    سپاسگزار پاسخ شما هستم.\n\n\
    با احترام،\n\n\
    Annelise Obuya-Lindqvist\n",
);

/// English with a paragraph in Arabic and one in Russian.
const MIXTURE: Sample = (
    "en",
    "Gothenburg, 8 February 2012",
    "Homs حمص Хомс",
    "Your Excellency,\n\n\
    The people of Homs (حمص) wrote: “لا تنسونا” – do not forget us.\n\n\
    أهل حمص ينتظرون منذ 3 شباط/فبراير جوابًا من Moscow و New York.\n\n\
    Жители Хомса ждут ответа.\n\n\
    Yours respectfully,\n\n\
    Annelise Obuya-Lindqvist\n",
);

pub(crate) const ALL: [Sample; 8] =
    [ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, HEBREW, PERSIAN, MIXTURE];

pub(crate) const WRITER: &str =
    "Annelise Obuya-Lindqvist\nExample street 12\n411 00 Gothenburg\nSweden";
pub(crate) const OFFICE: &str = "Ministry of Foreign Affairs\nof the Russian Federation\n32/34 Smolenskaya-Sennaya Square\n\
     119200 Moscow\nRussian Federation";
pub(crate) const ARABIC_OFFICE: &str =
    "معالي الأمين العام\nجامعة الدول العربية\nميدان التحرير\nالقاهرة\nمصر";

pub(crate) fn sample(lang: &str) -> PaperLetter {
    letter(ALL.into_iter().find(|(it, ..)| *it == lang).unwrap())
}

pub(crate) fn letter((lang, date_line, subject, text): Sample) -> PaperLetter {
    let office = if lang == "ar" { ARABIC_OFFICE } else { OFFICE };
    PaperLetter {
        sender: lines(WRITER),
        recipient: lines(office),
        date_line: date_line.to_owned(),
        day: date(2012, 2, 8),
        subject: subject.to_owned(),
        body: BodyParts::of(text, "Annelise Obuya-Lindqvist"),
        lang: Lang::parse(lang).unwrap(),
        turned: None,
    }
}

/// The same letter with its paragraphs over and over.
pub(crate) fn long(lang: &str, times: usize) -> PaperLetter {
    let mut letter = sample(lang);
    let once = letter.body.paragraphs.clone();
    letter.body.paragraphs = std::iter::repeat_n(once, times).flatten().collect();
    letter
}
