# The same letter in a language that one reads, beside the letter itself.

reading-in = Read it in { $language }
reading-none = There is no version of this letter in { $language } to compare. Write it in a language that you read, or ask somebody who reads { $letter } before you send it.
reading-changed = You changed this letter by hand. Where you did, the { $language } below is the organisers’ text and no longer follows your changes.
reading-passage-changed = You changed this. The organisers’ text says:
reading-passage-yours = You wrote this. There is no { $language } for it.
reading-own-words = Your own words, as you typed them
reading-subject = In { $language }
reading-line = In { $language }, which is not one of your languages
