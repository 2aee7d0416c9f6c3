# What can be predicted before a turn (src/classroom/questions.ts says how each is answered): as it is asked, and in the
# few words under which a report lists what came true.
# Keys: question-<id>, question-<id>-short, with the ids of QUESTIONS in src/classroom/assignment.ts.

question-adopted = Will the alliance’s Council agree to do more than talk: send a mission or troops, take measures together, or say who is to blame?
question-adopted-short = The Council does more than talk
question-troops = Will soldiers arrive where the crisis is, sent by the alliance or by Moscow alone?
question-troops-short = Soldiers arrive
question-dissent = In a vote of the Council, will any member say no, or stay away?
question-dissent-short = A member says no or stays away
question-ground = At the end, will no town, airport or other place be lost to those who held it at the start?
question-ground-short = No place is lost at the end
question-losses = Will more people be killed than were killed in history?
question-losses-short = More are killed than in history
question-ally = At the end, will the country in trouble (of two, the one that is named first) believe more than at the start that the alliance comes when it calls?
question-ally-short = Trust that help comes has grown
question-alliance = At the end, will the alliance stand at 50 or more, of 100?
question-alliance-short = The alliance ends at 50 or more
