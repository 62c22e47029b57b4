# The language of the window and the command line. Each is offered by its own name.

ui-language = Язык Clarion
