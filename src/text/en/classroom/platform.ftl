# The page in a learning platform. Keys: platform-<what>.
platform-absent = The learning platform does not answer
platform-absent-note = You can play all the same. At the end, save your run as a file and hand in the file.
platform-unkept = The learning platform does not keep this run
platform-unkept-note = Go on playing: the run is kept on this computer. At the end, save it as a file and hand in the file.
platform-damaged = What the learning platform kept cannot be read
platform-damaged-note = You begin anew. Save what was kept and give it to your teacher: it may be read elsewhere.
