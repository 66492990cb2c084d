/* lib/logic: who meets whom, and measures of networks. Expected numbers are worked out by hand or,
 * where said, by NetworkX 3.6.1 from its copy of the published data. */
#include "base/array.h"
#include "findings.h"
#include "logic/network/cooperation.h"
#include <math.h>

static const struct slice nobody = { NULL, 0 };

static void assert_near(double number, double expected)
{
	assert_true(fabs(number - expected) < 1e-6);
}

static void tie(struct network *network, struct arena *arena, size_t one, size_t other)
{
	struct network_tie *added = arena_push(arena, &network->ties, &network->tie_count,
		&network->tie_capacity, sizeof *network->ties);
	*added = (struct network_tie){ one, other, 1 };
}

/* Marriages among sixteen families of Florence (Padgett; Breiger, Pattison: Cumulated social roles,
 * Social Networks 8 (1986), table 1). 20 of 120 ties; the Medici (8) have six, all have 40
 * together, so that the centralisation is (16 * 6 - 40) / (15 * 14). */
static void families_of_florence(void **state)
{
	static const size_t marriages[][2] = { { 0, 8 }, { 1, 5 }, { 1, 6 }, { 1, 8 }, { 2, 4 },
		{ 2, 8 }, { 3, 6 }, { 3, 10 }, { 3, 14 }, { 4, 10 }, { 4, 14 }, { 6, 7 }, { 6, 15 },
		{ 8, 12 }, { 8, 13 }, { 8, 15 }, { 9, 13 }, { 10, 14 }, { 12, 14 }, { 12, 15 } };
	struct findings *findings = *state;
	struct network network = { .node_count = 16 };

	for (size_t i = 0; i < ARRAY_LEN(marriages); i++)
		tie(&network, &findings->arena, marriages[i][0], marriages[i][1]);
	assert_int_equal(network_degrees(&network, &findings->arena)[8], 6);
	assert_int_equal(network_degrees(&network, &findings->arena)[11], 0);
	assert_near(network_density(&network), 20.0 / 120);
	assert_near(network_centralisation(&network, &findings->arena), 56.0 / 210);
}

static void the_ends_of_the_measures(void **state)
{
	struct findings *findings = *state;
	struct arena *arena = &findings->arena;
	struct network star = { .node_count = 5 }, ring = { .node_count = 3 };
	const struct network one = { .node_count = 1 }, two = { .node_count = 2 };

	for (size_t i = 1; i < 5; i++)
		tie(&star, arena, 0, i);
	tie(&ring, arena, 0, 1);
	tie(&ring, arena, 0, 2);
	tie(&ring, arena, 1, 2);
	assert_near(network_density(&star), 0.4);
	assert_near(network_centralisation(&star, arena), 1);
	assert_near(network_density(&ring), 1);
	assert_near(network_centralisation(&ring, arena), 0);
	assert_true(isnan(network_density(&one)));
	assert_near(network_density(&two), 0);
	assert_true(isnan(network_centralisation(&two, arena)));
}

/* A meeting of people of these groups, a letter each; "." is somebody of none. */
static void meet(struct encounters *encounters, const char *family, const char *groups)
{
	struct slice all = slice_from(groups);
	struct encounter *encounter = encounters_add(encounters, slice_from(family));

	encounter->people = (long)all.length;
	for (size_t i = 0; i < all.length; i++)
		if (all.data[i] != '.')
			encounter_add(encounters, encounter,
				(struct presence){ slice_part(all, i, 1), nobody, 1 });
}

static void name_groups(
	struct findings *findings, struct cooperation *cooperation, const char *named)
{
	struct slice all = slice_from(named);

	cooperation_init(cooperation, &findings->arena);
	for (size_t i = 0; i < all.length; i++)
		cooperation_name(cooperation, slice_part(all, i, 1));
}

static void begin(struct findings *findings, struct encounters *encounters,
	struct cooperation *cooperation, const char *named)
{
	*encounters = (struct encounters){ .arena = &findings->arena };
	name_groups(findings, cooperation, named);
}

/* The weight of a tie; -1 without one. */
static double weight(const struct cooperation *cooperation, const char *one, const char *other)
{
	for (size_t i = 0; i < cooperation->network.tie_count; i++) {
		const struct network_tie *found = &cooperation->network.ties[i];
		if (slice_equals(cooperation->groups[found->one]->name, one) &&
			slice_equals(cooperation->groups[found->other]->name, other))
			return found->weight;
	}
	return -1;
}

/* a a b .: each pair of four people weighs 1/3, so a and b 2/3; a b: 1. Together 1.67. a with c is
 * one of thirty-one: 1/30, no tie. */
static void people_gain_what_a_meeting_is_worth(void **state)
{
	struct encounters encounters;
	struct cooperation cooperation;

	begin(*state, &encounters, &cooperation, "abcd");
	meet(&encounters, NULL, "aab.");
	meet(&encounters, NULL, "ab");
	meet(&encounters, NULL, "ac.............................");
	meet(&encounters, NULL, "d");
	cooperation_work_out(&cooperation, &encounters, 3);
	assert_int_equal(cooperation.network.tie_count, 1);
	assert_near(weight(&cooperation, "a", "b"), 1.7);
	assert_near(cooperation.groups[0]->strength, 1.7);
	assert_int_equal(cooperation.groups[0]->ties, 1);
	assert_int_equal(cooperation.groups[0]->platform_meetings, 3);
	assert_int_equal(cooperation.groups[2]->ties, 0);
	assert_true(cooperation.groups[2]->present);
	assert_true(cooperation.groups[3]->present);
}

static void weights_are_told_in_tenths(void **state)
{
	struct encounters encounters;
	struct cooperation cooperation;

	assert_near(cooperation_round(0.15), 0.2);
	assert_near(cooperation_round(0.1 + 0.05), 0.2);
	assert_near(cooperation_round(0.1499), 0.1);
	begin(*state, &encounters, &cooperation, "abcd");
	meet(&encounters, NULL, "ab....");   /* 1/5 */
	meet(&encounters, NULL, "cd......"); /* 1/7 */
	cooperation_work_out(&cooperation, &encounters, 3);
	assert_near(weight(&cooperation, "a", "b"), 0.2);
	assert_near(weight(&cooperation, "c", "d"), -1);
}

/* Eighteen women at fourteen events (Davis, Gardner, Gardner: Deep South, 1941); weights by
 * NetworkX's collaboration_weighted_projected_graph(). */
static void women_of_deep_south(void **state)
{
	static const char *const events[] = { "abd", "abc", "abcdef", "acde", "abcdefgi",
		"abcdfghn", "bcdegijmno", "abcdfghijklmop", "achijklmnpqr", "klmno", "noqr",
		"jklmno", "lmn", "lmn" };
	struct encounters encounters;
	struct cooperation cooperation;

	begin(*state, &encounters, &cooperation, "abcdefghijklmnopqr");
	for (size_t i = 0; i < ARRAY_LEN(events); i++)
		meet(&encounters, NULL, events[i]);
	cooperation_work_out(&cooperation, &encounters, 3);
	assert_near(weight(&cooperation, "a", "c"), 1.5); /* 1.48688 */
	assert_near(weight(&cooperation, "m", "n"), 1.7); /* 1.65202 */
	assert_near(weight(&cooperation, "q", "r"), 0.4); /* 0.42424 */
	assert_near(weight(&cooperation, "a", "r"), -1);  /* 0.09091 */
	assert_int_equal(cooperation.network.tie_count, 97);
	assert_int_equal(cooperation.groups[2]->ties, 15);
	assert_near(network_density(&cooperation.network), 97.0 / 153);
	assert_near(network_centralisation(&cooperation.network, encounters.arena), 76.0 / 272);
}

static void what_rests_on_cases_waits_for_enough_families(void **state)
{
	struct encounters encounters;
	struct cooperation cooperation;

	begin(*state, &encounters, &cooperation, "abc");
	meet(&encounters, "f1", "ab.");
	meet(&encounters, "f1", "ab.");
	meet(&encounters, "f2", "abd");
	meet(&encounters, "f2", "c");
	cooperation_work_out(&cooperation, &encounters, 3);
	assert_int_equal(cooperation.network.tie_count, 0);
	assert_int_equal(cooperation.group_count, 3);
	assert_false(cooperation.groups[0]->present);

	meet(&encounters, "f3", "ab.");
	name_groups(*state, &cooperation, "abc");
	cooperation_work_out(&cooperation, &encounters, 3);
	assert_int_equal(cooperation.network.tie_count, 1);
	assert_near(weight(&cooperation, "a", "b"), 2);
	assert_true(cooperation.groups[0]->present);
	assert_false(cooperation.groups[2]->present);
	assert_int_equal(cooperation.groups[0]->platform_meetings, 0);

	name_groups(*state, &cooperation, "abc");
	cooperation_work_out(&cooperation, &encounters, 1);
	assert_int_equal(cooperation.network.tie_count, 3);
	assert_near(weight(&cooperation, "b", "d"), 0.5);
}

static void hand(struct encounters *encounters, const char *family, const char *to)
{
	encounters_hand(encounters, (struct handing){ slice_from(family), slice_from("a"),
					    slice_from("anna"), slice_from(to) });
}

static void referrals_tie_and_people_are_counted(void **state)
{
	struct encounters encounters;
	struct cooperation cooperation;
	struct encounter *meeting;

	begin(*state, &encounters, &cooperation, "ab");
	for (const char *family = "123"; *family != '\0'; family++) {
		const char *name =
			slice_text(arena_copy(encounters.arena, (struct slice){ family, 1 }));
		hand(&encounters, name, "s");
		hand(&encounters, name, "a");
	}
	hand(&encounters, "1", "x");
	hand(&encounters, "1", "x");
	hand(&encounters, "2", "x");
	meeting = encounters_add(&encounters, nobody);
	meeting->people = 3;
	encounter_add(
		&encounters, meeting, (struct presence){ slice_from("a"), slice_from("anna"), 1 });
	encounter_add(
		&encounters, meeting, (struct presence){ slice_from("a"), slice_from("ida"), 1 });
	encounter_add(
		&encounters, meeting, (struct presence){ slice_from("b"), slice_from("bob"), 1 });
	cooperation_work_out(&cooperation, &encounters, 3);
	assert_int_equal(cooperation.group_count, 3); /* not x */
	assert_int_equal(cooperation.network.tie_count, 2);
	assert_near(weight(&cooperation, "a", "b"), 1);
	assert_near(weight(&cooperation, "a", "s"), 0);
	assert_false(cooperation.referred[0]);
	assert_true(cooperation.referred[1]);
	assert_int_equal(cooperation.groups[0]->people, 2);
	assert_int_equal(cooperation.groups[1]->people, 1);
	assert_int_equal(cooperation.groups[2]->people, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			families_of_florence, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			the_ends_of_the_measures, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			people_gain_what_a_meeting_is_worth, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			weights_are_told_in_tenths, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			women_of_deep_south, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(what_rests_on_cases_waits_for_enough_families,
			findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			referrals_tie_and_people_are_counted, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
