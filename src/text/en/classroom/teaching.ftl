# The teaching material. It is fetched with that page. Every key starts with teaching-.
# The documents themselves are docs/teaching/*.md.

teaching-title = Teaching material
teaching-contents = Contents
teaching-print = Print
teaching-back = Back
teaching-opening = Opening the document.
teaching-missing = There is no document of that name. Begin with:
teaching-failed = The document could not be fetched. Check the connection.
teaching-again = Try again

teaching-group-teacher = For the teacher
teaching-group-plans = Lesson plans
teaching-group-briefings = Briefings
teaching-group-background = Background

teaching-page-index = What there is
teaching-page-guide = Instructor’s guide
teaching-page-rubric = Rubric
teaching-page-plan-20 = 20 minutes
teaching-page-plan-50 = 50 minutes
teaching-page-plan-90 = 90 minutes
teaching-page-briefings-kazakhstan-2022-basic = Kazakhstan, basic
teaching-page-briefings-kazakhstan-2022-full = Kazakhstan, full
teaching-page-briefings-armenia-azerbaijan-2022-basic = Armenia and Azerbaijan, basic
teaching-page-briefings-armenia-azerbaijan-2022-full = Armenia and Azerbaijan, full
teaching-page-briefings-kyrgyz-tajik-2022-basic = Kyrgyzstan and Tajikistan, basic
teaching-page-briefings-kyrgyz-tajik-2022-full = Kyrgyzstan and Tajikistan, full
teaching-page-model = How far to trust the model
teaching-page-literature = Literature for discussion
