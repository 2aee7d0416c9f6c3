# The page in a learning platform. Keys: platform-<what>.
platform-absent = The learning platform does not answer
platform-absent-note = You can play all the same. At the end, save your run as a file and hand in the file.
platform-unkept = The learning platform does not keep this run
platform-unkept-note = Go on playing: the run is kept on this computer. At the end, save it as a file and hand in the file.
platform-damaged = What the learning platform kept cannot be read
platform-damaged-note = You begin anew. Save what was kept and give it to your teacher: it may be read elsewhere.
platform-finish = Finish and hand in
platform-finish-note = Your run goes to the learning platform, with what is shown above, and the attempt ends. Of a run that is over the platform also gets the mean of the five results as points: no mark, your teacher reads your reasons.
platform-finished = Handed in to the learning platform.
platform-unfinished = It did not work: { $message }. Try again, or save the file and hand in the file.
