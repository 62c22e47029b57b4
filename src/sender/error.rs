//! Why there is no sender.

use crate::domain::Notice;
use crate::store::StoreError;

/// Why letters are not delivered at all. They are safe and wait.
#[derive(Debug, thiserror::Error)]
pub enum SenderError {
    /// The file of letters cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system gives no thread, or no way to wait for the network.
    #[error("the system gives the sender nothing to run on")]
    NoThread(#[from] std::io::Error),
}

impl SenderError {
    /// The error for a person: what happened, what is safe, what to do.
    pub fn notice(&self) -> Notice {
        match self {
            Self::Store(error) => error.notice(),
            Self::NoThread(error) => {
                Notice::new("sender-no-thread").text("reason", error.to_string())
            }
        }
    }
}
