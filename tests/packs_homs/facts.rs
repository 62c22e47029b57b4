//! What every letter of the Homs appeal must name, in the words of each language.

/// Every number in a group's letters: days, years and figures. A letter has all of them and no
/// others, whatever its language and wordings.
pub(crate) const NUMBERS: [(&str, &[u32]); 4] = [
    ("russia", &[3, 4, 7, 8, 17, 30, 200, 246, 2012]),
    ("arab-league", &[3, 4, 6, 8, 11, 12, 17, 200, 246, 2012]),
    ("security-council", &[3, 4, 8, 17, 200, 246, 2011, 2012, 5400]),
    ("influence", &[3, 6, 8, 17, 200, 246, 2012]),
];

/// The words by which a demand is known in each language: a column for each of `LANGUAGES`, and
/// `|` where a wording has others.
pub(crate) const DEMANDS: [(&str, [&str; 5]); 12] = [
    ("use-influence", ["نفوذ", "influence", "influencia", "influence", "влияние"]),
    (
        "end-assault",
        [
            "الهجوم على حمص يجب أن ينتهي",
            "assault on homs must end immediately",
            "asalto a homs debe cesar inmediatamente",
            "assaut contre homs doit cesser immédiatement",
            "наступление на хомс должно быть немедленно прекращено|наступление на хомс необходимо \
             немедленно прекратить",
        ],
    ),
    (
        "veto-no-licence",
        [
            "رخصة",
            "licence to continue",
            "licencia para continuar",
            "veto n’autorisait pas",
            "вето не было разрешением|вето не давало разрешения",
        ],
    ),
    (
        "restrain-military",
        [
            "جماح الجيش السوري",
            "restrain the syrian military|syrian military in homs is restrained",
            "contener al ejército sirio",
            "l’armée syrienne fasse preuve de retenue|l’armée syrienne à la retenue",
            "удержать сирийскую армию|сирийскую армию удалось удержать",
        ],
    ),
    (
        "no-heavy-weapons",
        [
            "استخدام الأسلحة الثقيلة",
            "heavy weapons",
            "armas pesadas",
            "l’emploi d’armes lourdes",
            "тяжёлое оружие|тяжёлого оружия",
        ],
    ),
    (
        "keep-up-diplomacy",
        [
            "جهدها الدبلوماسي",
            "diplomatic effort",
            "esfuerzo diplomático",
            "effort diplomatique",
            "дипломатические усилия",
        ],
    ),
    (
        "keep-pressure",
        [
            "الضغط لن",
            "pressure will not drop",
            "la presión no cederá",
            "la pression ne se relâchera pas",
            "давление не ослабнет",
        ],
    ),
    ("back-to-new-york", ["نيويورك", "new york", "nueva york", "new york", "нью-йорк"]),
    (
        "take-up-again",
        [
            "أو الجمعية العامة|أو في الجمعية العامة|أو على الجمعية العامة",
            "or else",
            "en su defecto",
            "à défaut",
            "если это не удастся",
        ],
    ),
    (
        "icc-referral",
        [
            "إحالة الوضع إلى المدعي العام للمحكمة الجنائية الدولية",
            "prosecutor of the international criminal court",
            "al fiscal de la corte penal internacional",
            "au procureur de la cour pénale internationale",
            "прокурору международного уголовного суда",
        ],
    ),
    (
        "arms-embargo",
        [
            "حظر شامل على توريد الأسلحة",
            "comprehensive arms embargo",
            "embargo total de armas",
            "embargo complet sur les armes",
            "всеобъемлющее эмбарго на поставки оружия",
        ],
    ),
    (
        "asset-freeze",
        [
            "تجميد أصول الرئيس",
            "the assets of president",
            "los activos del presidente",
            "avoirs du président",
            "активов президента",
        ],
    ),
];

/// The words with which a letter names its source, and those with which it asks for a reply.
pub(crate) const SOURCE: [&str; 5] = [
    "منظمة العفو الدولية - الولايات المتحدة الأمريكية",
    "amnesty international usa",
    "amnesty international usa",
    "amnesty international usa",
    "amnesty international usa",
];
pub(crate) const REPLY: [&str; 5] =
    ["ردا|رد منكم|بالرد|للرد", "reply", "respuesta|responda|responderme", "réponse", "ответ"];
