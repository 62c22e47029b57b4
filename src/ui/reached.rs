//! Libraries of the desktop that are missing make the window's library panic instead of giving an
//! error. Until the window is there, such a panic is a reason that can be told; a later one is a
//! mistake of ours and is never caught.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook, take_hook};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// Does `work`, which calls what it is given as soon as the window is there. A panic before that
/// is `Err` with its words, and is not printed.
pub(super) fn until_reached<T>(work: impl FnOnce(Rc<dyn Fn()>) -> T) -> Result<T, String> {
    let reached = Rc::new(Cell::new(false));
    let quiet = Arc::new(AtomicBool::new(true));
    let (here, usual) = (thread::current().id(), take_hook());
    let silenced = quiet.clone();
    set_hook(Box::new(move |panic| {
        if thread::current().id() != here || !silenced.load(Ordering::Relaxed) {
            usual(panic);
        }
    }));
    let (seen, loud) = (reached.clone(), quiet.clone());
    let done = catch_unwind(AssertUnwindSafe(|| {
        work(Rc::new(move || {
            seen.set(true);
            loud.store(false, Ordering::Relaxed);
        }))
    }));
    quiet.store(false, Ordering::Relaxed);
    match done {
        Ok(done) => Ok(done),
        Err(panic) if reached.get() => resume_unwind(panic),
        Err(panic) => Err(words(panic.as_ref())),
    }
}

/// What a panic says.
fn words(panic: &(dyn Any + Send)) -> String {
    let fixed = panic.downcast_ref::<&str>().copied();
    let made = panic.downcast_ref::<String>().map(String::as_str);
    fixed.or(made).unwrap_or_default().trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_before_the_window_is_told_and_a_later_one_is_not_caught() {
        assert_eq!(until_reached(|_| 7), Ok(7));
        let missing = "libxkbcommon-x11.so could not be loaded";
        for early in [
            until_reached(|_| -> u8 { panic!("libxkbcommon-x11.so could not be loaded.") }),
            until_reached(|_| -> u8 { panic!("{missing}.") }),
        ] {
            assert_eq!(early, Err(missing.to_owned()));
        }
        let late = catch_unwind(|| {
            until_reached(|reached| {
                reached();
                panic!("ours")
            })
        });
        assert_eq!(words(late.unwrap_err().as_ref()), "ours");
    }
}
