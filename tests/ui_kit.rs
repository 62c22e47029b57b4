//! The widgets of the kit on one page, light and dark, and each of them by role, name and keyboard.
#![allow(clippy::indexing_slicing)] // helpers fail as their tests do

#[path = "ui_kit/controls.rs"]
mod controls;

use clarion::ui::icons;
use clarion::ui::theme::{self, Theme, Type};
use clarion::ui::widgets::{self as kit, Banner, Button, Check, Field, Pose, Row, Tone, posed};
use egui::{Align, Layout, Rect, Role, Ui, UiBuilder, pos2, vec2};
use egui_kittest::{
    Harness, SnapshotOptions, SnapshotResults,
    kittest::{NodeT, Queryable},
};

/// Small differences of rasterisers are no difference in look.
fn tolerant() -> SnapshotOptions {
    SnapshotOptions::new().threshold(1.6).max_failed_pixels(400)
}

fn harness<'a>(look: egui::Theme, draw: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_theme(look)
        .with_context_setup(theme::install)
        .build_ui(draw)
}

/// A column of the page, with its own flow from top to bottom.
fn column(ui: &mut Ui, x: f32, y: f32, add: impl FnOnce(&mut Ui)) {
    let rect = Rect::from_min_size(pos2(x, y), vec2(384.0, 600.0));
    let layout = Layout::top_down(Align::Min);
    let mut child =
        ui.new_child(UiBuilder::new().id_salt((x as i32, y as i32)).max_rect(rect).layout(layout));
    add(&mut child);
}

fn head(ui: &mut Ui, text: &str) {
    ui.spacing_mut().item_spacing.y = 4.0;
    kit::section_title(ui, Type::Strong, text);
}

fn gallery(ui: &mut Ui) {
    let theme = Theme::of(ui);
    ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, theme.window);
    column(ui, 32.0, 22.0, |ui| {
        buttons(ui);
        ui.add_space(14.0);
        chips(ui);
    });
    column(ui, 448.0, 22.0, fields);
    column(ui, 864.0, 22.0, |ui| {
        checks(ui);
        ui.add_space(10.0);
        head(ui, "Progress");
        kit::progress(ui, 2, 22, "Letter 3 of 22", "2 ready");
        ui.add_space(14.0);
        types(ui);
    });
    column(ui, 32.0, 473.0, banners);
    column(ui, 448.0, 473.0, rows);
    column(ui, 864.0, 473.0, colours);
}

fn buttons(ui: &mut Ui) {
    head(ui, "Buttons");
    type Make = fn(&'static str) -> Button<'static>;
    let kinds: [(&str, Make, &str); 4] = [
        ("Primary", Button::primary, "Write"),
        ("Secondary", Button::secondary, "Check"),
        ("Quiet", Button::quiet, "Skip"),
        ("Danger", Button::danger, "Delete"),
    ];
    let column = |ui: &mut Ui, x: f32, words: &str| {
        let at = pos2(ui.max_rect().left() + x, ui.cursor().min.y);
        let laid = Type::Small.words(ui, words, 200.0);
        laid.paint(ui.painter(), at, Theme::of(ui).ink_2);
    };
    column(ui, 92.0, "Rest");
    column(ui, 192.0, "Hover");
    column(ui, 292.0, "Focus");
    ui.add_space(28.0);
    ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
    for (name, make, words) in kinds {
        ui.horizontal(|ui| {
            ui.allocate_ui(vec2(84.0, 36.0), |ui| {
                ui.set_min_size(vec2(84.0, 36.0));
                kit::small(ui, name);
            });
            make(words).min_width(92.0).show(ui);
            posed(ui, Pose::Hovered, |ui| make(words).min_width(92.0).show(ui));
            posed(ui, Pose::Focused, |ui| make(words).min_width(92.0).show(ui));
        });
    }
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(84.0, 36.0), |ui| {
            ui.set_min_size(vec2(84.0, 36.0));
            kit::small(ui, "Disabled");
        });
        let reason = Some("Mend one line first");
        Button::primary("Publish").min_width(92.0).disabled_because(reason).show(ui);
    });
}

fn chips(ui: &mut Ui) {
    head(ui, "Chips");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (tone, icon, words) in [
            (Tone::Plum, icons::NOTEBOOK, "Practice"),
            (Tone::Wax, icons::CALENDAR_BLANK, "3 days left"),
            (Tone::Moss, icons::CHECK_CIRCLE, "Sent"),
            (Tone::Ochre, icons::QUESTION, "Unsure"),
            (Tone::Wax, icons::X_CIRCLE, "Refused"),
            (Tone::Blue, icons::PAPER_PLANE_TILT, "Sending"),
            (Tone::Plain, icons::CLOCK, "Waiting"),
            (Tone::Plain, icons::PENCIL_SIMPLE, "Draft"),
        ] {
            kit::chip(ui, tone, icon, words);
        }
    });
}

fn fields(ui: &mut Ui) {
    head(ui, "Text fields");
    ui.spacing_mut().item_spacing.y = 8.0;
    Field::new("City").show(ui, &mut "Gothenburg".to_owned());
    posed(ui, Pose::Focused, |ui| {
        Field::new("City, focused").show(ui, &mut "Gothenburg".to_owned())
    });
    Field::new("E-mail address")
        .error(Some("An address has an @, like name@example.org."))
        .show(ui, &mut "annelise.obuya".to_owned());
    Field::new("Server, disabled")
        .enabled(false)
        .placeholder("Add an address first")
        .show(ui, &mut String::new());
    kit::Select::new("Security").show(ui, &["Encrypted from the start"], 0);
}

fn checks(ui: &mut Ui) {
    head(ui, "Checkbox rows");
    ui.spacing_mut().item_spacing.y = 0.0;
    kit::check_row(ui, Check::Off, "Delegation of Yemen", true);
    kit::check_row(ui, Check::On, "Delegation of Oman", true);
    posed(ui, Pose::Focused, |ui| {
        kit::check_row(ui, Check::On, "Delegation of Qatar, focused", true)
    });
    kit::check_row(ui, Check::Part, "Arab League, 21 of 22", true);
    kit::check_row(ui, Check::Off, "Delegation of Syria, suspended", false);
}

fn types(ui: &mut Ui) {
    head(ui, "Type");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        kit::label(ui, Type::Display, "Display 30");
        kit::label(ui, Type::Title, "Title 21");
        kit::label(ui, Type::Figure, "246");
    });
    kit::label(ui, Type::Letter, "Letter 17. Lettre. Письмо. Επιστολή");
    ui.horizontal(|ui| {
        kit::label(ui, Type::Interface, "Interface 16,");
        kit::label(ui, Type::Strong, "strong 16,");
        kit::small(ui, "small 14");
    });
}

fn banners(ui: &mut Ui) {
    head(ui, "Banners");
    ui.spacing_mut().item_spacing.y = 8.0;
    for (tone, words) in [
        (Tone::Plum, "These are practice letters. Nothing leaves this computer."),
        (Tone::Ochre, "You are offline. 12 letters wait and go when the line is back."),
        (
            Tone::Wax,
            "The disk is full. Your last words are still on screen: free some space, then press Save.",
        ),
        (Tone::Moss, "Your account works. A test letter is in your inbox."),
    ] {
        Banner::new(tone, words).show(ui);
    }
}

fn rows(ui: &mut Ui) {
    head(ui, "Table rows and toast");
    let row = |ui: &mut Ui, tone: Tone, icon, name: &str, end: &str, last: bool| {
        let sentence = format!("{name}, {end}");
        let row = Row::new(&sentence).height(40.0).pad(12.0).line(!last);
        row.rounded(if last { 8.0 } else { 0.0 }).show(ui, |ui| {
            kit::icon(ui, icon, tone.color(Theme::of(ui)));
            kit::label(ui, Type::Strong, name);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(12.0);
                kit::small(ui, end);
            });
        });
    };
    kit::card(ui, 0.0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        row(ui, Tone::Moss, icons::CHECK_CIRCLE, "Minister of Justice", "14:05", false);
        posed(ui, Pose::Hovered, |ui| {
            row(ui, Tone::Plain, icons::CLOCK, "Hover", "waits", false);
        });
        posed(ui, Pose::Focused, |ui| {
            row(ui, Tone::Wax, icons::X_CIRCLE, "Focused", "refused", true);
        });
    });
    ui.add_space(14.0);
    let toast = kit::Toast {
        icon: icons::PAPER_PLANE_TILT,
        text: "Sending 12 letters in 12 s",
        action: Some("Undo"),
        other: None,
        left: Some(0.6),
    };
    kit::toast_in(ui, &toast, 384.0);
}

fn colours(ui: &mut Ui) {
    head(ui, "Colours");
    let t = Theme::of(ui);
    let swatches = [
        ("window", t.window, t.ink),
        ("rail", t.rail, t.ink),
        ("surface", t.surface, t.ink),
        ("paper", t.paper, t.ink),
        ("primary", t.primary, t.on_primary),
        ("primary-tint", t.primary_tint, t.primary),
        ("moss", t.moss, t.on_primary),
        ("moss-tint", t.moss_tint, t.moss),
        ("ochre", t.ochre, t.on_primary),
        ("ochre-tint", t.ochre_tint, t.ochre),
        ("wax", t.wax, t.on_primary),
        ("wax-tint", t.wax_tint, t.wax),
        ("plum", t.plum, t.on_primary),
        ("plum-tint", t.plum_tint, t.plum),
        ("line", t.line, t.ink),
        ("disabled", t.disabled, t.on_disabled),
    ];
    let start = ui.cursor().min;
    for (index, (name, fill, ink)) in swatches.into_iter().enumerate() {
        let place = vec2((index % 4) as f32 * 97.5, (index / 4) as f32 * 46.0);
        let rect = Rect::from_min_size(start + place, vec2(91.5, 40.0));
        let stroke = Theme::stroke(ui, 1.0, t.line);
        ui.painter().rect(rect, 6.0, fill, stroke, egui::StrokeKind::Inside);
        let laid = Type::Small.words(ui, name, 200.0);
        laid.paint(ui.painter(), rect.min + vec2(7.0, 3.0), ink);
    }
}

#[test]
fn the_gallery_looks_as_designed() {
    let mut results = SnapshotResults::new();
    for (look, name) in [(egui::Theme::Light, "kit-light"), (egui::Theme::Dark, "kit-dark")] {
        let mut harness = harness(look, gallery);
        harness.run_ok();
        results.add(harness.try_snapshot_options(name, &tolerant()));
    }
}

fn more(ui: &mut Ui) {
    let theme = Theme::of(ui);
    ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, theme.window);
    column(ui, 32.0, 22.0, |ui| {
        head(ui, "Ways");
        ui.spacing_mut().item_spacing.y = 10.0;
        let text =
            "Letters go to a mailbox on this computer, where you read them as they would arrive.";
        kit::radio_card(ui, true, "Practise first", text);
        let text = "Replies come to you. You need your mail server and password.";
        kit::radio_card(ui, false, "From my own mailbox", text);
        kit::tabs(ui, &["All 33", "Needs you 2", "Waiting 13", "Sent 15"], 0);
        ui.scope(|ui| {
            ui.set_max_width(160.0);
            kit::side_tabs(ui, &["You", "Mail account", "Languages"], 1);
        });
        kit::icon_line(
            ui,
            icons::SHIELD_CHECK,
            theme.moss,
            Type::Small,
            "What you write stays on this computer until you send it. Clarion contacts nobody unasked.",
        );
    });
    column(ui, 448.0, 22.0, |ui| {
        head(ui, "Time");
        let passed = kit::Mark::Icon(Tone::Moss, icons::CHECK_CIRCLE);
        let failed = kit::Mark::Icon(Tone::Wax, icons::X_CIRCLE);
        let text = "Arab League ministers are due to meet: the reason for writing now.";
        kit::timeline_entry(ui, kit::Mark::Now, "Sat 11 and Sun 12 February", text, false);
        kit::timeline_entry(
            ui,
            kit::Mark::Past,
            "Mon 6 February",
            "A field hospital is shelled.",
            true,
        );
        ui.add_space(16.0);
        kit::timeline_entry(ui, passed, "Server found", "mail.example, port 465", false);
        kit::timeline_entry(ui, failed, "Sign-in refused", "Make an app password.", true);
        ui.add_space(16.0);
        ui.columns(2, |columns| {
            kit::key_figure(
                &mut columns[0],
                "246",
                "names of people reported killed in Homs",
                "8 Feb 2012, source 1",
            );
            kit::key_figure(
                &mut columns[1],
                "Hundreds",
                "more reported injured",
                "8 Feb 2012, source 1",
            );
        });
    });
    column(ui, 864.0, 22.0, |ui| {
        head(ui, "Story");
        let story = "## The assault\n\nOn *3 February* the **shelling** began. See [the report](https://a.example).\n\n- a hospital\n- a bakery, and a longer line that has to break somewhere near its end\n\n> We heard it all night.";
        clarion::ui::text::story_ui(ui, story, &clarion::domain::Lang::english());
    });
    column(ui, 32.0, 473.0, table);
    column(ui, 448.0, 420.0, |ui| {
        kit::empty_state(
            ui,
            "No appeals yet",
            "Your group sends appeals as small files. To see how it works, practise with one from history.",
            |ui| Button::primary("Open an appeal file").large().icon(icons::FOLDER_OPEN).show(ui),
        );
    });
    column(ui, 864.0, 473.0, |ui| {
        head(ui, "Inside");
        Field::new("Why does Homs matter to you?")
            .optional("Optional")
            .as_letter()
            .rows(3)
            .show(ui, &mut "I am a nurse. I think every day of colleagues in Homs.".to_owned());
        Field::new("Find")
            .icon(icons::MAGNIFYING_GLASS)
            .placeholder("Find a name or office")
            .show(ui, &mut String::new());
        Field::new("Password").help("Kept in the keyring, never in a file.").show_password(
            ui,
            &mut "secret".to_owned(),
            "Show password",
        );
    });
}

fn table(ui: &mut Ui) {
    kit::card(ui, 0.0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let left = ui.max_rect().left() + 48.0;
        let columns = [kit::Col::Part(1.0), kit::Col::Exact(80.0), kit::Col::Exact(90.0)];
        let columns = kit::Columns::new(left, ui.available_width() - 64.0, 12.0, &columns);
        columns.head(ui, &["Office", "Language", "Reach by"]);
        for (check, name) in [
            (Check::On, "Delegation of Algeria"),
            (Check::Off, "Delegation of Bosnia and Herzegovina"),
        ] {
            let sentence = format!("{name}, French, e-mail and post");
            Row::new(&sentence).check(check).show(ui, |ui| {
                columns.cell(ui, 0, |ui| kit::truncated(ui, Type::Strong, Theme::of(ui).ink, name));
                columns.cell(ui, 1, |ui| kit::label(ui, Type::Small, "French"));
                columns.cell(ui, 2, |ui| kit::label(ui, Type::Small, "E-mail, post"));
            });
        }
        Row::new("chosen").height(60.0).selected(true).show(ui, |ui| {
            kit::icon(ui, icons::QUESTION, Theme::of(ui).ochre);
            kit::two_lines(ui, 300.0, "Office of the Prosecutor General", "Unsure: the line broke");
        });
        let row = Row::new("tall").grows().line(false);
        row.show(ui, |ui| {
            kit::icon(ui, icons::WARNING_CIRCLE, Theme::of(ui).wax);
            kit::label(
                ui,
                Type::Dense,
                "Your sentence is still in English. Translate it, or leave it out of this letter.",
            );
        });
    });
}

#[test]
fn the_rest_of_the_kit_looks_as_designed() {
    let mut harness = harness(egui::Theme::Light, more);
    harness.run_ok();
    harness.snapshot_options("kit-more", &tolerant());
}
