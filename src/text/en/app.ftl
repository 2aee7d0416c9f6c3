# What the house itself says: files, storage, crashes, the stage.

app-title = Article IV
app-title-of = { $screen }, Article IV
app-screen-title = Article IV: an alliance in crisis
app-screen-briefing = Briefing
app-screen-play = Situation room
app-screen-council = Council
app-screen-debrief = Debrief
app-screen-record = The record
app-screen-how = How it works
app-screen-classroom = Classroom
app-screen-run = A shared run
app-screen-replay = Replay
app-loading = One moment

app-broken = Something broke
app-broken-note = The game is kept up to the last completed act. Save the run to be safe, then load the page again.
app-reload = Load the page again
app-save-run = Save the run
app-save-file = Save that file

app-file-refused = That file was not opened
app-read-acts = Read the acts as recorded
app-file-kept = Nothing was lost: the game you had is as it was.

app-run-format = This is not a run file.
app-run-scenario = This run was made with another text of its scenario.
app-run-rules = This run was made with another version of the game.
app-run-illegal = This run was changed after it was saved.
app-run-diverged = This run was changed after it was saved.
app-run-truncated = This run was cut short after it was saved.

app-scenario-missing = This run belongs to the scenario { $id }, which is not here. Open that scenario first.

app-seed-refused = That seed cannot be used
app-seed-allowed = A seed is made of letters, digits, spaces, dots, dashes and underscores, begins with a letter or a digit, and is at most 40 long.

app-stage-failed = The map could not be drawn. The game goes on without it.

# Second lines of the tags on the map

app-tag-chair = in the chair
app-tag-landed = { $troops } landed
app-tag-air = { $troops } on their way
app-tag-ready = { $troops } ready to leave
app-tag-pledged = { $troops } promised
app-tag-parliament = { $troops }, parliament to agree
app-tag-home = { $troops } back home
app-tag-posted = { $troops } at the line
app-tag-asks = asks for help
app-tag-stable = stability { $value }
app-tag-trust = trust { $value }
app-site-host = held { $control }%
app-site-contested = contested, { $control }%
app-site-lost = lost
app-flight = { $troops } troops, { $sorties ->
    [one] 1 sortie
   *[other] { $sorties } sorties
  }
app-flight-road = { $troops } troops by road
app-flight-home = { $troops } troops going home
app-lands-now = land this turn
app-lands-next = land next turn
app-lands-later = land in { $turns } turns

# Legend of the plate and waters, drawn by the stage

app-legend-held = held
app-legend-contested = contested
app-legend-lost = lost
app-legend-fighting = fighting now
app-legend-theatre = { $kind ->
    [unrest] theatre
   *[front] what { $host } holds
  }

# Crises that come with the game, as the title lays them out before their files are fetched: all but the
# summary, which is shorter here, as in the files. A test holds them to that.

app-dossier-kazakhstan-2022 = Kazakhstan
app-dossier-kazakhstan-2022-date = 2 January 2022
app-dossier-kazakhstan-2022-summary = The price of fuel has doubled overnight. The president may ask for help under a clause that was written against attack from outside.
app-dossier-kazakhstan-2022-kind = Unrest inside a member
app-dossier-armenia-azerbaijan-2022 = Armenia and Azerbaijan
app-dossier-armenia-azerbaijan-2022-date = 13 September 2022, night
app-dossier-armenia-azerbaijan-2022-summary = Yerevan invokes Article 4 against a neighbour that is not a member and is a friend of most who are.
app-dossier-armenia-azerbaijan-2022-kind = Attack on a member from outside
app-dossier-kyrgyz-tajik-2022 = Kyrgyzstan and Tajikistan
app-dossier-kyrgyz-tajik-2022-date = 14 September 2022, morning
app-dossier-kyrgyz-tajik-2022-summary = Two members fight each other on a border that was never drawn. Both are owed help, and neither calls.
app-dossier-kyrgyz-tajik-2022-kind = Member against member

# Theatres that have a map of their own.
app-plate-caucasus = South Caucasus
app-plate-fergana = Fergana Valley
