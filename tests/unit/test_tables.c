/* Tables of the store: what is read, what is refused, and that writing leaves other bytes alone. */
#include "base/array.h"
#include "findings.h"
#include "model/platform.h"
#include "model/record/case_facts.h"
#include "model/schema/tables.h"
#include <math.h>

static bool read_rows(
	struct findings *findings, const struct schema *schema, const char *text, struct rows *rows)
{
	return rows_read(schema, slice_from("t.csv"), slice_from(text), &findings->arena,
		&findings->diags, rows);
}

/* A row of every table with all its columns, read and put into a new table. */
static void keeps_every_column(void **state)
{
	static const struct {
		const struct schema *schema;
		const char *text;
	} cases[] = {
		{ &person_schema,
			"id,name,profession,organization,email,phone,from,to,pledge,same_as\n"
			"anna.bekova,\"Anna Beková, Mgr.\",teacher,ZŠ,a@b.cz,+420123456789,"
			"2021-01-01,2022-12-31,2021-01-02,a.b\n" },
		{ &place_schema,
			"id,name,address,kind,part_of,latitude,longitude,source,source_id\n"
			"most,Most,Radniční 1,municipality,kraj,50.503,13.6362,ruian,567027\n" },
		{ &service_schema,
			"id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,"
			"capacity_max,status,url,email,phone,languages,schedule,fees,eligibility,"
			"accessibility,application,secret,bring,assured,source,source_id,same_as,"
			"note\nsas,SAS,Org,sas,outpatient;outreach,therapy;food,0,18,most;litvinov,"
			"20.5,40,temporarily-closed,https://a.example,a@b.cz,+420,cs;uk;vi,"
			"\"Mon, Tue\",free,families,no steps,by phone,true,card,2022,hsds,"
			"0012,sas-most,Closed\n" },
		{ &availability_schema,
			"date,service,place,id,state,free,wait_days,corrects,note\n"
			"2022-09-14,sas,most,7f3a,waitlist,0,30,aa11,asked by phone\n" },
		{ &rating_schema, "date,service,id,quality,effectiveness,corrects,note\n"
				  "2022-09-14,sas,7f3a,good,poor,aa11,slow\n" },
		{ &project_schema,
			"project,indicator,name,number,funder,from,to,activity,unit,target,counts,"
			"proof\nkrok,families,Krok,1/22,MPSV,2022-01-01,2023-06-30,therapy,family,"
			"60.5,families,file\n" },
		{ &vocabulary_schema, "code,cs,en\nfood,jídlo,food\n" },
		{ &needs_schema, "code,cs,en,pattern\nfood,jídlo,food,\"\\b(?:food|meal),?\"\n" },
		{ &archive_schema,
			"id,year,age_band,municipality,first_level,last_level,needs,outcome\n"
			"a1,2022,6-10,most,high,low,food;therapy,improved\n" },
		{ &request_schema,
			"id,case,kind,member,received,due,answered,result\n"
			"r1,k7q2m4xp,access,m1,2022-09-14,2022-10-14,2022-10-01,given\n" },
		{ &member_schema,
			"case,member,kind,role,born,sex,lives,legal,safe_contact,from,to\n"
			"k7q2m4xp,m1,caregiver,mother,1985,f,yes,true,false,2022-09-14,2023-01-"
			"01\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct rows rows, none;
		struct buf out;
		buf_init(&out);
		read_rows(findings, cases[i].schema, cases[i].text, &rows);
		assert_findings(findings, "");
		assert_int_equal(rows.count, 1);
		assert_int_equal(rows.table.header.count, schema_count(cases[i].schema));
		read_rows(findings, cases[i].schema, NULL, &none);
		assert_true(rows_put(
			&none, rows_at(&rows, 0), &findings->arena, &findings->diags, &out));
		assert_slice(buf_slice(&out), cases[i].text);
		buf_free(&out);
	}
}

static void reads_absence(void **state)
{
	struct findings *findings = *state;
	struct rows rows;
	read_rows(findings, &service_schema, "id,age_min,outreach_km,status,needs\na,,,,\n", &rows);
	assert_findings(findings, "");
	const struct service *service = rows_at(&rows, 0);
	assert_int_equal(service->age_min, INTEGER_NONE);
	assert_int_equal(service->age_max, INTEGER_NONE);
	assert_true(isnan(service->outreach_km));
	assert_null(service->status.data);
	assert_int_equal(service->needs.count, 0);
	assert_true(read_rows(findings, &service_schema, NULL, &rows));
	assert_int_equal(rows.count, 0);
	assert_null(rows_find(&rows, &(struct slice){ "a", 1 }, 1));
}

static void says_what_is_wrong(void **state)
{
	static const struct {
		const struct schema *schema;
		const char *text, *findings;
		size_t rows;
	} cases[] = {
		{ &person_schema, "id,name\nb.b,B\na.a,A\nc.c,C\na.b,D\n",
			"[order] 3:0 this row stands behind a greater key (rows in the order of "
			"their keys)\n",
			4 },
		{ &person_schema, "name,id\nA,a.a\nB,b.b\nC,a.a\n",
			"repeated-key 4:2 the key of this row stands in line 2 already (each key "
			"once)\n",
			2 },
		{ &availability_schema,
			"date,service,place,id,state\n2022-09-14,a,,7f3a,waitlist\n"
			"2022-09-14,a,,7f3b,waitlist\n2022-09-14,a,,7f3b,capacity\n",
			"repeated-key 4:0 the key of this row stands in line 3 already (each key "
			"once)\n",
			2 },
		{ &service_schema,
			"id,name,forms,needs,places\na,A,outpatient;outreach,food;,x;y;x\n"
			"b,B,outreach;;outpatient,;food,;\nc,C,outreach,food,x;y\n",
			"list 2:24 an item of 'needs' is empty (one ';' between two items)\n"
			"repeated-value 2:30 'x' stands twice in the list (once)\n"
			"list 3:4 an item of 'forms' is empty (one ';' between two items)\n"
			"list 3:25 an item of 'needs' is empty (one ';' between two items)\n"
			"list 3:31 an item of 'places' is empty (one ';' between two items)\n",
			1 },
		{ &person_schema, "name,phone\nA,1\n",
			"missing-column 1:0 column 'id' is missing (its name in the header and a "
			"cell in each row)\n",
			0 },
		{ &person_schema, "id,profesion,x_note,zz\na.a,teacher,anything,1\n",
			"unknown-column 1:3 unknown column 'profesion' (did you mean "
			"'profession'?)\n"
			"unknown-column 1:20 unknown column 'zz' (a column of your own begins with "
			"x_)\n",
			1 },
		{ &member_schema,
			"case,member,kind,lives\nk7q2m4xp,c1,child,abc\nk7q2m4xp,,child,yes\n"
			"k7q2m4xp,c3,child,no\n",
			"word 2:18 lives 'abc' is none of: yes, part, no\n"
			"missing-field 3:9 'member' is empty (c1, c2 for children, m1 and on for "
			"others)\n",
			1 },
		{ &service_schema, "id,needs\na,food;Therapy;Food\nb,food\n",
			"code 2:2 needs 'Therapy' is no code (a code of vocabulary/needs.csv)\n",
			1 },
		{ &person_schema, "",
			"header 1:0 the table is empty (its first row names the "
			"columns)\n",
			0 },
		{ &person_schema, "id,\"name\na.a,A\n",
			"quote 1:3 a quote that is not closed on its line (a row is one line)\n",
			0 },
		{ &person_schema, "id,name\na.a\n",
			"cells 2:3 the row has 1 cells (the header has 2)\n", 0 },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct rows rows;
		bool fine = read_rows(findings, cases[i].schema, cases[i].text, &rows);
		assert_int_equal(fine, diag_count(&findings->diags, SEVERITY_ERROR) == 0);
		assert_findings(findings, cases[i].findings);
		assert_int_equal(rows.count, cases[i].rows);
	}
}

static void finds_rows(void **state)
{
	static const char *const texts[] = {
		"date,service,place,id,state\n2022-01-01,a,,0001,capacity\n"
		"2022-01-01,a,b,0002,capacity\n2022-01-01,ab,,0003,capacity\n"
		"2022-01-02,a,,0004,capacity\n",
		"date,service,place,id,state\n2022-01-02,a,,0004,capacity\n"
		"2022-01-01,ab,,0003,capacity\n2022-01-01,a,b,0002,capacity\n"
		"2022-01-01,a,,0001,capacity\n",
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		struct rows rows;
		read_rows(findings, &availability_schema, texts[i], &rows);
		assert_int_equal(rows.in_order, i == 0);
		assert_int_equal(rows.count, 4);
		for (size_t j = 0; j < rows.count; j++) {
			const struct slice *cells = rows.sources[j]->cells;
			assert_ptr_equal(rows_find(&rows, cells, 4), rows_at(&rows, j));
		}
		const struct slice absent[] = { slice_from("2022-01-01"), slice_from("a"),
			slice_from("b"), slice_from("0009") };
		assert_null(rows_find(&rows, absent, 4));
		struct position position = rows_position(&rows, 1, "id");
		assert_int_equal(position.line, 3);
		assert_int_equal(position.offset, 15);
	}
}

/* A person put into a table: only the one row differs. */
static void writes_one_row(void **state)
{
	static const char header[] = "\xEF\xBB\xBFid,x_ours,name,phone\r\n";
	static const struct {
		const char *id, *name, *before, *after; /* behind the header */
	} cases[] = {
		/* replaced in place, its own column and spelling kept */
		{ "b.b", "Ben", "a.a,1,A,\r\nb.b,\"2\",B,\"7\"\r\nc.c,3,C,\r\n",
			"a.a,1,A,\r\nb.b,2,Ben,7\r\nc.c,3,C,\r\n" },
		/* unchanged: not a byte differs */
		{ "b.b", "B", "a.a,1,A,\r\n\"b.b\",\"2\",\"B\",7\r\n",
			"a.a,1,A,\r\n\"b.b\",\"2\",\"B\",7\r\n" },
		/* before the first greater one, between, at the end */
		{ "a.a", "A", "b.b,2,\"B\",\r\n", "a.a,,A,7\r\nb.b,2,\"B\",\r\n" },
		{ "b.b", "B", "a.a,1,A,\r\nc.c,3,C,\r\n", "a.a,1,A,\r\nb.b,,B,7\r\nc.c,3,C,\r\n" },
		{ "c.c", "C, D", "a.a,1,A,\r\nb.b,,\"B\",",
			"a.a,1,A,\r\nb.b,,\"B\",\r\nc.c,,\"C, D\",7\r\n" },
		{ "c.c", "C", "", "c.c,,C,7\r\n" },
		/* another order stays as it is */
		{ "b.b", "B", "d.d,,D,\r\na.a,,A,\r\nc.c,,C,\r\n",
			"b.b,,B,7\r\nd.d,,D,\r\na.a,,A,\r\nc.c,,C,\r\n" },
		{ "a.a", "B", "d.d,,D,\r\na.a,,A,7\r\n", "d.d,,D,\r\na.a,,B,7\r\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct arena *arena = &findings->arena;
		struct person person;
		struct rows rows;
		struct buf out;
		buf_init(&out);
		schema_clear(&person_schema, &person);
		person.id = slice_from(cases[i].id);
		person.name = slice_from(cases[i].name);
		person.phone = slice_from("7");
		struct slice text = arena_format(arena, "%s%s", header, cases[i].before);
		assert_true(read_rows(findings, &person_schema, text.data, &rows));
		assert_true(rows_put(&rows, &person, arena, &findings->diags, &out));
		assert_slice(
			buf_slice(&out), arena_format(arena, "%s%s", header, cases[i].after).data);
		buf_free(&out);
	}
}

/* What changes is a value, not how another one is spelt. */
static void keeps_spelling(void **state)
{
	struct findings *findings = *state;
	struct rows rows;
	struct buf out;
	buf_init(&out);
	read_rows(findings, &place_schema, "id,name,latitude,longitude\na,A,50.50,013.0\n", &rows);
	assert_findings(findings, "");
	struct place place = *(const struct place *)rows_at(&rows, 0);
	place.longitude = 13.25;
	assert_true(rows_put(&rows, &place, &findings->arena, &findings->diags, &out));
	assert_slice(buf_slice(&out), "id,name,latitude,longitude\na,A,50.50,13.25\n");
	buf_free(&out);
}

static void refuses_to_lose_a_value(void **state)
{
	struct findings *findings = *state;
	struct rows rows;
	struct buf out;
	struct person person;
	buf_init(&out);
	read_rows(findings, &person_schema, "id,name\na.a,A\n", &rows);
	schema_clear(&person_schema, &person);
	person.id = slice_from("a.a");
	person.phone = slice_from("7");
	assert_false(rows_put(&rows, &person, &findings->arena, &findings->diags, &out));
	assert_findings(findings, "missing-column 1:0 column 'phone' is missing (its name in the "
				  "header and a cell in each row)\n");
	assert_int_equal(out.length, 0);
	buf_free(&out);
}

/* Many at once: each at its place, of two with one key the later. */
static void writes_many_rows(void **state)
{
	static const char *const changes[][2] = { { "d", "four" }, { "b", "two" }, { "c", "three" },
		{ "a", "one" }, { "b", "zwei" }, { "e", "five" } };
	struct findings *findings = *state;
	struct vocabulary_entry entries[ARRAY_LEN(changes)];
	const void *records[ARRAY_LEN(changes)];
	struct rows rows;
	struct buf out;
	buf_init(&out);
	read_rows(findings, &vocabulary_schema, "code,cs,en\nb,x,dva\nd,y,four\n", &rows);
	for (size_t i = 0; i < ARRAY_LEN(changes); i++) {
		schema_clear(&vocabulary_schema, &entries[i]);
		entries[i].code = slice_from(changes[i][0]);
		entries[i].en = slice_from(changes[i][1]);
		records[i] = &entries[i];
	}
	assert_true(rows_put_all(
		&rows, records, ARRAY_LEN(records), &findings->arena, &findings->diags, &out));
	assert_slice(buf_slice(&out), "code,cs,en\na,,one\nb,,zwei\nc,,three\nd,,four\ne,,five\n");
	buf_free(&out);
}

static void looks_up_directories(void **state)
{
	struct findings *findings = *state;
	struct platform platform = { 0 };
	read_rows(findings, &person_schema, "id,name\nanna.bekova,Anna Beková\njan.hora,Jan Hora\n",
		&platform.people.rows);
	directory_index(&platform.people, &findings->arena);
	read_rows(findings, &service_schema, "id,same_as\na,b\nb,c\nc,\nd,gone\nx,y\ny,x\n",
		&platform.services.rows);
	directory_index(&platform.services, &findings->arena);
	struct directory *needs = &platform.vocabularies[VOCABULARY_NEEDS];
	read_rows(findings, &needs_schema, "code,cs,en,pattern\nfood,jídlo,food,\nrest,oddech,,\n",
		&needs->rows);
	directory_index(needs, &findings->arena);
	assert_findings(findings, "");

	assert_slice(platform_person(&platform, slice_from("jan.hora"))->name, "Jan Hora");
	assert_null(platform_person(&platform, slice_from("jan.hor")));
	assert_null(platform_place(&platform, slice_from("most")));
	assert_slice(
		directory_nearest(&platform.people, slice_from("ana.bekova"), &findings->arena),
		"anna.bekova");
	assert_slice(directory_nearest(&platform.people, slice_from("JAN HORÁ"), &findings->arena),
		"jan.hora");
	assert_null(directory_nearest(&platform.people, slice_from("zdena.mala"), &findings->arena)
			    .data);
	assert_slice(platform_real_service(&platform, slice_from("a"))->id, "c");
	assert_slice(platform_real_service(&platform, slice_from("d"))->id, "d");
	assert_non_null(platform_real_service(&platform, slice_from("x")));
	assert_null(platform_real_service(&platform, slice_from("none")));
	assert_slice(
		platform_label(&platform, VOCABULARY_NEEDS, slice_from("food"), LANGUAGE_CZECH),
		"jídlo");
	assert_slice(
		platform_label(&platform, VOCABULARY_NEEDS, slice_from("rest"), LANGUAGE_ENGLISH),
		"oddech");
	assert_slice(
		platform_label(&platform, VOCABULARY_ROLES, slice_from("mother"), LANGUAGE_ENGLISH),
		"mother");
	assert_int_equal(vocabulary_find("service-kinds"), VOCABULARY_SERVICE_KINDS);
	assert_int_equal(vocabulary_find("services"), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			keeps_every_column, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(reads_absence, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			says_what_is_wrong, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(finds_rows, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(writes_one_row, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(keeps_spelling, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			refuses_to_lose_a_value, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			writes_many_rows, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			looks_up_directories, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
