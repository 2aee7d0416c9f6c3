# Made-up sentences of the scripts that play the example class, by how they play.

example-reference-1 = Ask the capitals first, then put what they will carry.
example-reference-2 = A short mandate is the price of their yes.
example-reference-3 = Nobody should be able to say that we came uninvited.
example-multilateral-1 = Only the Council can make this look like help.
example-multilateral-2 = If we go alone this time, we go alone every time.
example-multilateral-3 = Better a small text that all can sign.
example-bilateral-1 = The Council is slow. A promise to the government counts more.
example-bilateral-2 = Helping one government costs less than winning over five.
example-bilateral-3 = I want to know what they need before I ask anybody.
example-hawk-1 = If nobody is seen to come now, the treaty is paper.
example-hawk-2 = Force that comes late has to be larger.
example-hawk-3 = Others only respect what stands on the ground.
example-random-1 = I could not tell which would be better, so I tried it.
example-random-2 = We had done the other thing the turn before.
example-random-3 = It was cheap, and it left the rest open.
example-passive-1 = It is their quarrel. Every act ties us down.
example-passive-2 = I kept what we have for the war.
example-passive-3 = Waiting costs nothing yet.
