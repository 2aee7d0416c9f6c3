# What can be predicted before a turn (src/classroom/questions.ts says how each is answered): as it is asked, and in the
# few words under which a report lists what came true.
# Keys: question-<id>, question-<id>-short, with the ids of QUESTIONS in src/classroom/assignment.ts.

question-adopted = Will the Council adopt a text that is more than words: a mission, joint measures, a declaration of blame or troops?
question-adopted-short = The Council adopts more than words
question-troops = Will troops land in the ally’s country, sent by the Council or by Moscow alone?
question-troops-short = Troops land
question-dissent = Will a member object to a text, or stay away from a vote?
question-dissent-short = A member objects or stays away
question-ground = At the end, will the ally have lost none of its sites?
question-ground-short = No site is lost at the end
question-losses = Will more people be killed than in the record?
question-losses-short = More are killed than in the record
question-ally = At the end, will the ally trust more than at the beginning that help comes when it calls?
question-ally-short = The ally trusts more than before
question-alliance = At the end, will the alliance stand in the upper half of its scale?
question-alliance-short = The alliance ends in its upper half
