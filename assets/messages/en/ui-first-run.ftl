# The welcome on the very first start.

first-run-welcome = Welcome
first-run-lines = Clarion helps you write short, courteous letters for people in danger. A few lines about you, and you can begin. All of it can wait.

first-run-my-name = My name is
first-run-name = Name
first-run-name-example = Your name
first-run-write-from = I write from
first-run-town = City
first-run-town-example = Your city
first-run-in = in
first-run-country = Country
first-run-country-none = Choose a country
first-run-country-clear = No country
first-run-country-filter = Type to find a country
first-run-country-nothing = No country has this name here.
first-run-write-in = I can write letters in
first-run-languages = Languages of letters
first-run-languages-none = Choose
first-run-replies = Replies by post reach me at
first-run-address = Postal address
first-run-address-example = Street and number
first-run-address-help = If you give it, give all of it, with town and country: it then takes their place under your letters.
first-run-stop = .

first-run-ending = How your letters will end
first-run-yours = Yours respectfully,
first-run-place = { $town }, { $country }

first-run-leave = How should letters leave?
first-run-practise = Practise first
first-run-practise-words = Letters go to a mailbox on this computer, where you read them as they would arrive. No account needed.
first-run-own = From my own mailbox
first-run-own-words = Replies come to you. You need your mail server and password, and about two minutes.
first-run-stays = What you write stays on this computer until you send it. Clarion contacts nobody unasked.

first-run-read = Read the first appeal
first-run-appeals = See the appeals
first-run-mail = Set up my mailbox
first-run-skip = Skip for now
