# What is wrong with a pack. Each begins with its place, says what is wrong, and what would be right.

pack-not-a-file = “{ $name }” is not a file of an appeal, so nothing was saved. An appeal has appeal.toml, targets.toml, story/LANG.md and letters/NAME.LANG.md.
pack-exists = There is already a folder { $path }. Nothing was copied; choose another short name.
pack-no-such-target = There is no target “{ $id }” in this appeal.
pack-has-problems = { $place }This appeal has problems that must be mended first.
pack-io = { $path } could not be used: { $why }. Everything is as it was before.
