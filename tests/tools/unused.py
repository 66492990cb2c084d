# unused.py PACKAGE STORE REPORT: holds the report of service-import against the directory itself, read
# by Python's own csv: each value stands in the report once or in the store, and the report invents
# none. For directories in UTF-8 that are parted by commas and have no broken quotes. Prints what
# differs, exit 1.
import collections
import csv
import os
import sys

package, store, report = sys.argv[1:]
csv.field_size_limit(1 << 30)
TERMS = ('taxonomy.csv', 'taxonomies.csv', 'taxonomy_terms.csv', 'taxonomy_term.csv')
SELECTS = ('status', 'type', 'address_type', 'link_entity', 'minimum_age', 'maximum_age', 'latitude',
           'longitude', 'alternate_name')
wrong = []


def line(text):
    return ' '.join(text.split())


with open(report, encoding='utf-8', newline='') as file:
    rows = list(csv.DictReader(file))
said = collections.Counter((os.path.basename(row['file']), row['column'], row['value']) for row in rows)
whole = collections.defaultdict(str)
for row in rows:
    if row['column'] == '':
        whole[os.path.basename(row['file'])] += row['value'] + '\n'
kept = ''
for name in ('services.csv', 'places.csv'):
    with open(os.path.join(store, name), encoding='utf-8', newline='') as file:
        kept += '\n'.join('\n'.join(row) for row in csv.reader(file)) + '\n'

values = 0
for name in sorted(os.listdir(package)):
    if not name.endswith('.csv'):
        continue
    with open(os.path.join(package, name), encoding='utf-8-sig', newline='') as file:
        table = list(csv.reader(file))
    for number, row in enumerate(table[1:], 2):
        for at, value in enumerate(row):
            values += value.strip() != ''
            column = table[0][at] if at < len(table[0]) else ''
            if value.strip() == '' or len(row) != len(table[0]) and value in whole[name]:
                continue
            if said[name, column, value] > 0:
                said[name, column, value] -= 1
            elif line(value) not in kept and name not in TERMS and column not in SELECTS and \
                    column.rsplit('_', 1)[-1] not in ('id', 'ids'):
                wrong.append(f'{name}, row {number}, {column}: {value!r} is lost')
for (name, column, value), count in said.items():
    if count > 0 and column != '' and name not in ('services.csv', 'places.csv') and value != '':
        wrong.append(f'{name}, {column}: {value!r} is said {count} times too often')
print(f'{values} values, {len(rows)} of them not used', *wrong[:20], sep='\n')
sys.exit(bool(wrong))
