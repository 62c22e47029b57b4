//! The kit as somebody sees it who reads Arabic, and letters in several scripts.

use clarion::domain::{Direction, Lang};
use clarion::ui::icons;
use clarion::ui::text::{self, LetterStyle, LetterText, Mark, MarkKind};
use clarion::ui::theme::{Theme, Type, space};
use clarion::ui::widgets::{self as kit, Banner, Button, Check, Row, Tone};
use egui::{Rect, Ui, UiBuilder, pos2, vec2};
use egui_kittest::{SnapshotOptions, SnapshotResults};

use crate::{window, window_at};

const LETTER: &str = "سعادة السفير،\n\nأكتب إليكم من Gothenburg بشأن أهالي حمص. منذ 3 شباط 2012 قُتل \
أكثر من 200 شخص (Amnesty International، 8 شباط).\n\nשלום עליכם: אני כותבת על תושבי חומס.\n\nВаше \
Превосходительство, я пишу о жителях Хомса.\n\nبا احترام، می\u{200c}خواهم از شما درخواست کنم.";

fn column(ui: &mut Ui, x: f32, add: impl FnOnce(&mut Ui)) {
    let rect = Rect::from_min_size(pos2(x, 20.0), vec2(360.0, 640.0));
    let mut child = ui.new_child(UiBuilder::new().id_salt(x as i32).max_rect(rect));
    child.spacing_mut().item_spacing.y = 10.0;
    add(&mut child);
}

fn page(ui: &mut Ui) {
    let theme = Theme::of(ui);
    ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, theme.window);
    column(ui, 24.0, |ui| {
        kit::screen_title(ui, "الرسائل", Some("Clarion لا يتصل بأحد دون أن يُسأل."));
        ui.horizontal(|ui| {
            Button::primary("اكتب 22 رسالة").icon_end(icons::ARROW_RIGHT).show(ui);
            Button::secondary("رجوع").icon(icons::ARROW_LEFT).show(ui);
            Button::quiet("تخطَّ").show(ui);
        });
        ui.horizontal(|ui| {
            kit::chip(ui, Tone::Moss, icons::CHECK_CIRCLE, "أُرسلت");
            kit::chip(ui, Tone::Plain, icons::CLOCK, "في الانتظار");
            kit::chip(ui, Tone::Blue, icons::PAPER_PLANE_TILT, "تُرسل");
        });
        kit::check_row(ui, Check::On, "وفد سلطنة عُمان", true);
        kit::check_row(ui, Check::Part, "جامعة الدول العربية، 21 من 22", true);
        kit::progress(ui, 3, 22, "الرسالة 3 من 22", "2 جاهزة");
        kit::tabs(ui, &["الكل 33", "أُرسلت 15"], 0);
        Banner::new(Tone::Ochre, "أنت غير متصل. تنتظر 12 رسالة وتُرسل حين يعود الاتصال.").show(ui);
    });
    column(ui, 408.0, |ui| {
        kit::steps(ui, &steps(), 1, 48.0);
        Row::new("وزارة العدل").selected(true).show(ui, |ui| {
            kit::two_lines(ui, 200.0, "وزارة العدل", "justice@example.org");
        });
        Row::new("Ministry").show(ui, |ui| kit::label(ui, Type::Strong, "Ministry (Ilmara)"));
        kit::sheet_head(
            ui,
            &[("إلى", "justice@example.org", false), ("الموضوع", "حمص: واصلوا الضغط", true)],
        );
        kit::timeline_entry(ui, kit::Mark::Now, "السبت 11 شباط", "يجتمع الوزراء.", false);
        kit::timeline_entry(ui, kit::Mark::Past, "الإثنين 6 شباط", "قُصف مستشفى.", true);
        kit::brand(ui, "Clarion");
    });
    column(ui, 792.0, letter);
}

fn letter(ui: &mut Ui) {
    kit::sheet(ui, 24.0, |ui| {
        let start = LETTER.find("أهالي حمص").unwrap();
        let mark = Mark { range: start..start + "أهالي حمص".len(), kind: MarkKind::Own };
        let lang = Lang::parse("ar").unwrap();
        let letter = LetterText {
            body: LETTER,
            direction: Direction::RightToLeft,
            lang: &lang,
            marks: &[mark],
        };
        text::letter_ui(ui, &letter, LetterStyle::Reading);
    });
    ui.add_space(space::S);
    kit::key_figure(ui, "246", "اسمًا لقتلى سُجّلوا", "منظمة العفو الدولية، 8 شباط 2012");
}

fn steps() -> [kit::Step<'static>; 3] {
    let step = |text, icon, done| kit::Step { text, icon, done, enabled: true };
    [
        step("اقرأ", icons::ARTICLE, true),
        step("اختر", icons::USERS_THREE, false),
        step("اكتب", icons::PENCIL_LINE, false),
    ]
}

#[test]
fn the_kit_looks_right_to_who_reads_arabic() {
    let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400);
    let mut results = SnapshotResults::new();
    for (look, name) in
        [(egui::Theme::Light, "kit-arabic-light"), (egui::Theme::Dark, "kit-arabic-dark")]
    {
        let mut harness = window((1176.0, 680.0), look, Direction::RightToLeft, page);
        results.add(harness.try_snapshot_options(name, &options));
    }
}

/// The same letter in an English window stands as in an Arabic one.
#[test]
fn a_letter_runs_as_its_language_does_in_any_window() {
    let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400);
    let mut harness = window((1176.0, 680.0), egui::Theme::Light, Direction::LeftToRight, page);
    harness.snapshot_options("kit-arabic-in-english", &options);
}

/// Glyphs are drawn for the pixels that there are, and stand on whole ones.
#[test]
fn letters_are_sharp_on_any_screen() {
    let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400);
    let mut results = SnapshotResults::new();
    for (scale, name) in [(1.25, "sharp-125"), (1.5, "sharp-150"), (2.0, "sharp-200")] {
        let page = |ui: &mut Ui| {
            ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, Theme::of(ui).window);
            column(ui, 20.0, letter);
        };
        let direction = Direction::RightToLeft;
        let mut harness = window_at(scale, (400.0, 480.0), egui::Theme::Light, direction, page);
        results.add(harness.try_snapshot_options(name, &options));
    }
}
