#include "work/report/participants.h"
#include "model/schema/compound_value.h"

struct slice profession_known(const struct platform *platform, struct slice code)
{
	const struct vocabulary_entry *entry =
		directory_find(&platform->vocabularies[VOCABULARY_PROFESSIONS], code);

	return entry != NULL ? entry->code : (struct slice){ 0 };
}

struct slice participant_profession(
	const struct platform *platform, const struct participant *participant)
{
	const struct person *person = platform_person(platform, participant->person);

	return profession_known(platform, person != NULL ? person->profession : participant->role);
}
