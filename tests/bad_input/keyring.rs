//! No keyring: the person is told, and the password is kept for this session.

use std::fs;
use std::sync::Arc;

use clarion::profile::{Kept, Password, SecretError, Secrets, SessionSecrets};
use egui::accesskit::Role;

use crate::window::Window;

struct NoKeyring;

impl Secrets for NoKeyring {
    fn get(&self, _: &str) -> Result<Option<Password>, SecretError> {
        Err(SecretError::NoKeyring)
    }

    fn set(&self, _: &str, _: &Password) -> Result<Kept, SecretError> {
        Err(SecretError::NoKeyring)
    }

    fn forget(&self, _: &str) -> Result<(), SecretError> {
        Err(SecretError::NoKeyring)
    }
}

#[test]
fn the_password_is_kept_for_this_session_and_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let account = "format = 1\nwelcomed = true\ndefault_account = \"Home\"\n\n[[accounts]]\n\
                   name = \"Home\"\naddress = \"vera@mail.example\"\nserver = \"127.0.0.1\"\nport = 1\n\
                   security = \"tls\"\n";
    fs::write(folder.path().join("settings.toml"), account).unwrap();
    let secrets = Arc::new(SessionSecrets::before(Box::new(NoKeyring)));
    let mut window = Window::open_with(folder.path(), secrets.clone());
    window.click(Role::Button, "Settings");
    window.click(Role::Tab, "Mail account");
    window.click(Role::Button, "Change vera@mail.example");
    window.type_into("Password", "a secret word");
    window.click(Role::Button, "Save and send a test letter to myself");
    window.must_show("This computer has no keyring for passwords");
    let kept = secrets.get("Home").unwrap().unwrap();
    assert_eq!(kept.reveal(), "a secret word");
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
        let found = bytes.windows(13).any(|window| window == b"a secret word");
        assert!(!found, "{}", path.display());
    }
}
