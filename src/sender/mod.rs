//! The one thread that delivers what is queued. It sends nothing that it has not claimed in the database.
