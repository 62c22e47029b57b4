//! An appeal as a folder of text files: read, checked, rendered and edited. It trusts no file, and knows neither a database nor a mailbox.
