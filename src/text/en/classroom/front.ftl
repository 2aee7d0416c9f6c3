# The front page for teachers, and the bar of all light pages.

front-ways = Ways on
front-to-front = For teachers
front-to-title = To the title
front-head = For teachers
front-lead = A lesson with Article IV needs a browser and a link. Nobody signs in, nothing is installed, and nothing is collected.

front-make = Make an assignment
front-make-note = Choose a crisis, what is allowed, and before which turns your students predict and give a reason. The page makes a link, a code for phones and a letter.
front-make-go = Make an assignment
front-play = Let them play
front-play-note = They open the link, play for 15 to 25 minutes, and save a file or copy a code at the end. You collect these as you collect any homework.
front-play-go = See what they see
front-read = Read the class
front-read-note = Drop the files on the class page. It plays every run again, checks it and compares them on your own computer. Leave a third of the lesson for the debrief.
front-read-go = Open the class page

front-material = Teaching material
front-material-guide = Instructor’s guide
front-material-plan-20 = Plan for 20 minutes
front-material-plan-50 = Plan for 50 minutes
front-material-plan-90 = Plan for 90 minutes
front-material-rubric = Rubric
front-material-index = Briefings, basic and full
front-material-model = What the model leaves out
front-material-literature = Literature

front-offline = Without a network
front-offline-note = Opened once, the page works with the network off, and the browser can install it. There is also a version that is a single file: it opens from a memory stick, without a server. Whoever runs this site can make it for you (README).
front-platform = Learning platforms
front-platform-note = Whoever runs this site can make a package of each crisis for your learning platform (README): SCORM 1.2, for Moodle and others. The class page reads what the platform exports.
front-privacy = Privacy
front-privacy-note = Runs stay in the browser in which they were played, until a student hands one in. A label of one’s own choice is enough; no name is asked for.
front-privacy-go = What is stored, and how to wipe it
