//! Drafts, answers, outbox, history and log in one SQLite file. Only this layer speaks SQL, and no row type leaves it.
