/* Tables, assessments and releases: the rules of store-merge(1) with bytes written by hand. */
#include "base/array.h"
#include "merging.h"

#define PEOPLE "id,name,profession,email,phone\n"
#define ANNA "anna.bekova,Anna Beková,teacher,anna@most.example,\n"
#define SERVICES "id,name,kind,needs,places,url\n"
#define ANSWERS "date,service,place,id,state,free,wait_days,corrects,note\n"
#define MEMBERS "case,member,kind,role,born\n"
#define ABOUT                                                                                      \
	"block,item,answer,note\nabout,case,k7q2m4xp,\nabout,card,kid-1,\n"                        \
	"about,assessor,anna.bekova,\n"
#define ASSESSMENT "cases/2022/k7q2m4xp/2022-09-14-assessment-7f3a.csv"
#define FAMILY "cases/2022/k7q2m4xp/members.csv"
#define AVAILABILITY "availability/2022/anna.bekova.csv"
#define NEW_AND_DIFFERENT "*: both versions are new, and they differ\n"

static void run(struct findings *findings, const struct merge_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++)
		merge_case_run(&cases[i], findings);
}

static void test_rows(void **state)
{
	static const struct merge_case cases[] = {
		/* Two people in one gap. */
		{ "people.csv", PEOPLE ANNA "zoe.x,Zoe,teacher,,\n",
			PEOPLE ANNA "petr.novy,Petr,teacher,,\nzoe.x,Zoe,teacher,,\n",
			PEOPLE ANNA "eva.stara,Eva,teacher,,\nzoe.x,Zoe,teacher,,\n",
			PEOPLE ANNA "eva.stara,Eva,teacher,,\npetr.novy,Petr,teacher,,\n"
				    "zoe.x,Zoe,teacher,,\n",
			NULL },
		/* Two cells of one row; a list in a cell. */
		{ "services.csv", SERVICES "a-1,\"Á\",therapy,tutoring,,\nb-1,B,therapy,,,\n",
			SERVICES "a-1,\"Á\",therapy,debts;tutoring,,\nb-1,B,therapy,,,\n",
			SERVICES "a-1,\"Á\",therapy,housing;tutoring,,http://a.example\n"
				 "b-1,B,therapy,,,\n",
			SERVICES "a-1,Á,therapy,debts;housing;tutoring,,http://a.example\n"
				 "b-1,B,therapy,,,\n",
			NULL },
		/* One cell twice. */
		{ "people.csv", PEOPLE ANNA, PEOPLE "anna.bekova,Anna,teacher,,\n",
			PEOPLE "anna.bekova,Anna B.,teacher,anna@most.example,\n", NULL,
			"anna.bekova/name: Anna | Anna B. | Anna Beková\n" },
		/* The base's order, whatever it is. */
		{ "people.csv", PEOPLE "b.b,B,teacher,,\na.a,A,teacher,,\n",
			PEOPLE "b.b,B,teacher,,\na.a,A,teacher,,\nc.c,C,teacher,,\n",
			PEOPLE "b.b,B,teacher,,\na.a,AA,teacher,,\n",
			PEOPLE "b.b,B,teacher,,\na.a,AA,teacher,,\nc.c,C,teacher,,\n", NULL },
		/* One new row, written alike and not. */
		{ "people.csv", PEOPLE, PEOPLE "b.b,\"B\",teacher,,\n",
			PEOPLE "b.b,B,teacher,,\nc.c,C,teacher,,\n",
			PEOPLE "b.b,\"B\",teacher,,\nc.c,C,teacher,,\n", NULL },
		{ "people.csv", PEOPLE, PEOPLE "b.b,B,teacher,,\n",
			PEOPLE "b.b,B,police,,\nc.c,C,teacher,,\n", NULL,
			"b.b/profession: teacher | police | \n" },
		/* A row goes only from a vocabulary, and only unchanged. */
		{ "vocabulary/roles.csv", "code,cs,en\na,A,A\nb,B,B\n", "code,cs,en\nb,B,B\n",
			"code,cs,en\na,A,A\nb,B,BB\n", "code,cs,en\nb,B,BB\n", NULL },
		{ "vocabulary/roles.csv", "code,cs,en\na,A,A\nb,B,B\n", "code,cs,en\nb,B,B\n",
			"code,cs,en\na,A,AA\nb,B,B\n", NULL, "a:  | a,A,AA | -\n" },
		{ "people.csv", PEOPLE ANNA "b.b,B,teacher,,\n", PEOPLE "b.b,B,teacher,,\n",
			PEOPLE ANNA "b.b,BB,teacher,,\n", NULL,
			"anna.bekova:  | anna.bekova,Anna Beková,teacher,anna@most.example, | "
			"-\n" },
		/* A key twice. */
		{ "people.csv", PEOPLE ANNA, PEOPLE ANNA ANNA, PEOPLE ANNA "b.b,B,teacher,,\n",
			NULL, "doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_columns(void **state)
{
	static const struct merge_case cases[] = {
		/* A column that one side added is empty elsewhere. */
		{ "people.csv", "id,name\na.a,A\n", "id,name,x_room\na.a,A,12\n",
			"id,name\na.a,AA\nb.b,B\n", "id,name,x_room\na.a,AA,12\nb.b,B,\n", NULL },
		{ "people.csv", "id,name\na.a,A\n", "id,name,x_room\na.a,A,12\n",
			"id,name,phone\na.a,A,1\n", NULL, "doubt" },
		/* A column that one side took out, with a cell that the other changed. */
		{ "people.csv", "id,name,x_room\na.a,A,12\n", "id,name\na.a,A\n",
			"id,name,x_room\na.a,A,13\n", NULL,
			"a.a/x_room: one version took the column out, the other changed it\n" },
		{ "people.csv", "id,name,x_room\na.a,A,12\n", "id,name\na.a,A\n",
			"id,name,x_room\na.a,AA,12\n", "id,name\na.a,AA\n", NULL },
		/* A CRLF save. */
		{ "people.csv", "id,name\na.a,A\nb.b,B\n", "id,name\r\na.a,A\r\nb.b,BB\r\n",
			"id,name\na.a,AA\nb.b,B\n", "id,name\r\na.a,AA\r\nb.b,BB\r\n", NULL },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_without_base(void **state)
{
	static const struct merge_case cases[] = {
		{ AVAILABILITY, NULL, ANSWERS "2022-09-01,b-1,,aaaa,capacity,2,,,\n",
			ANSWERS "2022-08-01,a-1,,bbbb,waitlist,,30,,\n",
			ANSWERS "2022-08-01,a-1,,bbbb,waitlist,,30,,\n"
				"2022-09-01,b-1,,aaaa,capacity,2,,,\n",
			NULL },
		{ AVAILABILITY, NULL, ANSWERS "2022-09-01,b-1,,aaaa,capacity,2,,,\n",
			ANSWERS "2022-09-01,b-1,,aaaa,capacity,3,,,\n", NULL,
			"2022-09-01,b-1,,aaaa/free: 2 | 3 | \n" },
		{ "people.csv", NULL, PEOPLE ANNA, PEOPLE "b.b,B,teacher,,\n", NULL,
			NEW_AND_DIFFERENT },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_families(void **state)
{
	static const struct merge_case cases[] = {
		{ FAMILY, MEMBERS "k7q2m4xp,c1,child,,2012\n", MEMBERS "k7q2m4xp,c1,child,,2013\n",
			MEMBERS "k7q2m4xp,c1,child,,2012\nk7q2m4xp,m1,caregiver,mother,\n",
			MEMBERS "k7q2m4xp,c1,child,,2013\nk7q2m4xp,m1,caregiver,mother,\n", NULL },
		/* What erasing left wins; another family's row is not looked at. */
		{ FAMILY, MEMBERS "k7q2m4xp,c1,child,,2012\n", MEMBERS,
			MEMBERS "k7q2m4xp,c1,child,,2013\n", MEMBERS, NULL },
		{ FAMILY, MEMBERS "k7q2m4xp,c1,child,,2012\n", MEMBERS "k7q2m4xq,c1,child,,2012\n",
			MEMBERS "k7q2m4xp,c1,child,,2013\n", NULL, "doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_cards(void **state)
{
#define BLOCKS "block,shared,cs,en\n"
	static const struct merge_case cases[] = {
		{ "cards/kid-1/blocks.csv", BLOCKS "b,,B,B\na,,A,A\n", BLOCKS "b,,BB,B\na,,A,A\n",
			BLOCKS "b,,B,B\nc,,C,C\na,,A,AA\n", BLOCKS "b,,BB,B\nc,,C,C\na,,A,AA\n",
			NULL },
		{ "cards/kid-1/blocks.csv", BLOCKS "b,,B,B\na,,A,A\n", BLOCKS "a,,A,A\nb,,B,B\n",
			BLOCKS "b,,B,B\nc,,C,C\na,,A,A\n", NULL, "doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_what_never_changes(void **state)
{
	static const struct merge_case cases[] = {
		{ ASSESSMENT, ABOUT "risk,a,1,\n", ABOUT "risk,a,2,\n", ABOUT "risk,a,1,x\n", NULL,
			"*: a record that never changes was changed twice\n" },
		{ ASSESSMENT, ABOUT "risk,a,1,\n", ABOUT "risk,a,2,\n", ABOUT "risk,a,1,\n",
			ABOUT "risk,a,2,\n", NULL },
		{ ASSESSMENT, ABOUT "risk,a,1,\n",
			"block,item,answer,note\nabout,case,k7q2m4xp,\nabout,erased,2023-01-05,\n",
			ABOUT "risk,a,2,\n",
			"block,item,answer,note\nabout,case,k7q2m4xp,\nabout,erased,2023-01-05,\n",
			NULL },
		{ ASSESSMENT, ABOUT "risk,a,1,\n", ABOUT "risk,a,ja,\n", ABOUT "risk,a,2,\n", NULL,
			"doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_rows, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_columns, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_without_base, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_families, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_cards, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_what_never_changes, findings_setup, findings_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
