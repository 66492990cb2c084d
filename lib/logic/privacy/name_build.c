#include "logic/privacy/name_build.h"

#include "logic/privacy/name_build_parts.h"
#include "logic/privacy/name_parts.h"
#include "logic/privacy/name_stems.h"
#include <string.h>

/* A name on its way into the builder. */
struct adding {
	struct name_builder *builder;
	enum name_kind kind;
	uint32_t owner;
	uint32_t word; /* that familiar forms lead to */
	bool is_plain; /* without any accent: it may have lost them */
};

void name_builder_init(struct name_builder *builder, const struct name_first_names *first_names,
	const struct name_image *places, struct arena *arena)
{
	*builder = (struct name_builder){
		.arena = arena, .first_names = first_names, .places = places
	};
	index_init(&builder->words, arena);
	index_init(&builder->names, arena);
	index_init(&builder->owners, arena);
}

/* The number of a key, which is `next` when it is new. */
static uint32_t number_of(struct index *index, struct slice key, size_t next, struct arena *arena)
{
	uint32_t *number = index_get(index, key);
	if (!number) {
		number = arena_take(arena, 1, sizeof *number);
		*number = (uint32_t)next;
		index_put(index, arena_copy(arena, key), number);
	}
	return *number;
}

static uint32_t owner_number(struct name_builder *builder, enum name_kind kind, struct slice id)
{
	size_t count = builder->owner_count;
	uint32_t number = number_of(&builder->owners, id, count, builder->arena);
	if (number == count) {
		struct built_owner *owner =
			arena_push(builder->arena, &builder->owner_items, &builder->owner_count,
				&builder->owner_capacity, sizeof *builder->owner_items);
		*owner = (struct built_owner){ id, kind == NAME_REPORTER };
	}
	return number;
}

static void add_stem(struct name_builder *builder, const struct name_stem *stem, uint32_t word)
{
	struct name_stem_entry *entry = arena_push(builder->arena, &builder->stems,
		&builder->stem_count, &builder->stem_capacity, sizeof *builder->stems);
	*entry = (struct name_stem_entry){
		.length = (uint8_t)(stem->text.length < UINT8_MAX ? stem->text.length : UINT8_MAX),
		.class = (uint8_t)stem->class,
		.word = word,
		.accents = stem->accents,
	};
	slice_list_add(&builder->stem_texts, builder->arena, slice_part(stem->text, 0, UINT8_MAX));
}

static void add_stems(struct name_builder *builder, struct slice folded, uint64_t accents,
	enum name_word kind, uint32_t number)
{
	struct name_stem stems[NAME_MOST_STEMS];
	size_t count = name_stems(folded, accents, kind, builder->arena, stems);
	for (size_t i = 0; i < count; i++)
		add_stem(builder, &stems[i], number);
}

static void add_familiar(void *closure, const struct text_word *word)
{
	const struct adding *adding = closure;
	struct name_builder *builder = adding->builder;
	size_t before = builder->stem_count;
	add_stems(builder, word->folded, word->accents, NAME_WORD_FIRST, adding->word);
	for (size_t i = before; i < builder->stem_count; i++)
		builder->stems[i].is_familiar = true;
}

static uint32_t word_number(
	struct adding *adding, const struct text_word *word, enum name_word kind)
{
	static const char letters[] = {
		[NAME_WORD_FIRST] = 'f', [NAME_WORD_SURNAME] = 's', [NAME_WORD_OTHER] = 'o'
	};
	struct name_builder *builder = adding->builder;
	uint64_t accents = adding->is_plain ? ~UINT64_C(0) : word->accents;
	struct slice key = arena_format(builder->arena, "%c%llx %s", letters[kind],
		(unsigned long long)accents, word->folded.data);
	uint32_t number = number_of(&builder->words, key, builder->word_count, builder->arena);
	if (number == builder->word_count) {
		builder->word_count++;
		add_stems(builder, word->folded, accents, kind, number);
		adding->word = number;
		if (kind == NAME_WORD_FIRST)
			name_first_each(builder->first_names, word->folded, add_familiar, adding);
	}
	return number;
}

static void add_owner(struct built_name *name, uint32_t owner, struct arena *arena)
{
	/* Names of one owner come together. */
	if (name->owner_count > 0 && name->owners[name->owner_count - 1] == owner)
		return;
	uint32_t *added = arena_push(arena, &name->owners, &name->owner_count,
		&name->owner_capacity, sizeof *name->owners);
	*added = owner;
}

static void add_name(
	struct adding *adding, enum name_role role, const uint32_t *words, size_t word_count)
{
	struct name_builder *builder = adding->builder;
	struct buf key;
	uint32_t header = (uint32_t)role;
	buf_init(&key);
	buf_add(&key, &header, sizeof header);
	buf_add(&key, words, word_count * sizeof *words);
	size_t count = builder->name_count;
	uint32_t number = number_of(&builder->names, buf_slice(&key), count, builder->arena);
	if (number == count) {
		struct built_name *name = arena_push(builder->arena, &builder->name_items,
			&builder->name_count, &builder->name_capacity, sizeof *builder->name_items);
		uint32_t *kept = arena_take(builder->arena, word_count, sizeof *kept);
		memcpy(kept, words, word_count * sizeof *kept);
		*name = (struct built_name){
			.role = role, .words = kept, .word_count = word_count
		};
	}
	buf_free(&key);
	add_owner(&builder->name_items[number], adding->owner, builder->arena);
}

static void take_person(void *closure, const struct name_part *part)
{
	struct adding *adding = closure;
	bool is_doctor = adding->kind == NAME_DOCTOR;
	enum name_role first = is_doctor ? NAME_ROLE_DOCTOR_FIRST : NAME_ROLE_FIRST;
	enum name_role surname = is_doctor ? NAME_ROLE_DOCTOR : NAME_ROLE_SURNAME;
	uint32_t word =
		word_number(adding, part->words, part->first ? NAME_WORD_FIRST : NAME_WORD_SURNAME);
	add_name(adding, part->first ? first : surname, &word, 1);
}

static void take_place(void *closure, const struct name_part *part)
{
	struct adding *adding = closure;
	struct name_builder *builder = adding->builder;
	uint32_t *words = arena_take(builder->arena, part->count, sizeof *words);
	for (size_t i = 0; i < part->count; i++)
		words[i] = word_number(adding, &part->words[i], NAME_WORD_OTHER);
	add_name(adding, adding->kind == NAME_SCHOOL ? NAME_ROLE_SCHOOL : NAME_ROLE_STREET, words,
		part->count);
}

/* "15. ZŠ" as one word "15zs". */
static void add_school_number(struct adding *adding, struct slice name)
{
	enum { KEY_SIZE = 16 };
	char key[KEY_SIZE];
	struct word_list words;
	words_read(name, adding->builder->arena, &words);
	for (size_t at = 0; at < words.count; at++) {
		if (name_parts_school(&words, at, key, sizeof key) == 0)
			continue;
		struct text_word word = { .folded = arena_copy(
						  adding->builder->arena, slice_from(key)) };
		uint32_t number = word_number(adding, &word, NAME_WORD_OTHER);
		add_name(adding, NAME_ROLE_SCHOOL, &number, 1);
		return;
	}
}

/* The whole, and a person's the other way round; of a place each word. */
static void add_public(struct adding *adding, struct slice name)
{
	struct name_builder *builder = adding->builder;
	struct word_list words;
	words_read(name, builder->arena, &words);
	uint32_t *numbers = arena_take(builder->arena, words.count + 1, sizeof *numbers);
	for (size_t i = 0; i < words.count; i++) {
		numbers[i] = word_number(adding, &words.items[i], NAME_WORD_OTHER);
		if (adding->kind == NAME_PLACE && !words.items[i].number)
			add_name(adding, NAME_ROLE_PLACE, &numbers[i], 1);
	}
	if (adding->kind != NAME_PUBLIC || words.count < 2)
		return;
	add_name(adding, NAME_ROLE_PUBLIC, numbers, words.count);
	if (words.count == 2) {
		uint32_t turned[] = { numbers[1], numbers[0] };
		add_name(adding, NAME_ROLE_PUBLIC, turned, 2);
	}
}

static bool is_ascii(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if ((unsigned char)text.data[i] >= 0x80)
			return false;
	}
	return true;
}

void name_builder_add(
	struct name_builder *builder, enum name_kind kind, struct slice owner, struct slice name)
{
	struct adding adding = { builder, kind, owner_number(builder, kind, owner), 0,
		is_ascii(name) };
	switch (kind) {
	case NAME_PERSON:
	case NAME_DOCTOR:
	case NAME_REPORTER:
		name_parts_person(name, builder->first_names, builder->arena, take_person, &adding);
		break;
	case NAME_SCHOOL:
	case NAME_STREET:
		if (kind == NAME_SCHOOL)
			add_school_number(&adding, name);
		name_parts_place(name, kind == NAME_STREET, builder->places, builder->arena,
			take_place, &adding);
		break;
	case NAME_PLACE:
	case NAME_PUBLIC:
		add_public(&adding, name);
		break;
	}
}
