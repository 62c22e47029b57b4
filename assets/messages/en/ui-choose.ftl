# The choice of targets.

choose-title = Whom will you write to?
choose-group = Group
choose-group-all = All of { $group }
choose-group-count = { $picked } of { $all }
choose-group-option = { $group }, { $picked } of { $all } picked
choose-asked = Asked:
choose-shared = { $count ->
    [one] { $names } sits in { $groups ->
            [2] two groups
           *[other] { $groups } groups
        } and is asked something different in each. You can write both letters.
   *[other] { $names } sit in { $groups ->
            [2] two groups each
           *[other] more than one group
        } and are asked something different in each. You can write both letters.
}

choose-search = Find a name, country or office
choose-all = { $count ->
    [0] Pick all
    [one] Pick this one
   *[other] Pick all { $count }
}
choose-none = Pick none
choose-nobody = Nobody here has all of these words. The search looks at names, countries and offices in all groups.

choose-office = Office
choose-language = Language
choose-language-all = Language of letters
choose-language-office = In each office’s language
choose-language-one = In { $language }, where it exists
choose-reach = Reach by

choose-practised = Practised { $date }
choose-written = Written { $date }
choose-refused = Refused { $date }
choose-unsure = Unsure { $date }
choose-waiting = Waiting, { $date }
choose-called-back = Called back { $date }
choose-in-groups = { $groups ->
    [2] In two groups
   *[other] In { $groups } groups
}
choose-also-in = Also written to in: { $groups }. Each group is asked something different, and both letters are possible.
choose-second = This will be a second letter

# What a screen reader says of a row.
choose-row = { $office }, { $about }. Letter in { $language }, by { $channels }.
choose-row-bare = { $office }. Letter in { $language }, by { $channels }.

choose-picked = { $count ->
    [0] Nobody is picked yet.
    [one] 1 letter picked.
   *[other] { $count } letters picked.
}
choose-picked-none = Pick a group, or one office after the other.
choose-to = { $count } to { $group }
choose-by-group = { $groups }.
choose-seconds = { $count ->
    [one] One of them is a second letter.
   *[other] { $count } of them are second letters.
}
choose-back = Back to the appeal
choose-write = { $count ->
    [0] Write letters
    [one] Write 1 letter
   *[other] Write { $count } letters
}
