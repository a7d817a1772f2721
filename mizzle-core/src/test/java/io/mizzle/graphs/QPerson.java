package io.mizzle.graphs;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.Codecs;
import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.Required;
import io.mizzle.codec.ValueSink;
import io.mizzle.codec.ValueSource;
import io.mizzle.expression.Access;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.StringAttribute;
import io.mizzle.key.KeyEncoding;
import io.mizzle.key.KeyFormats;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyTemplate;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntityDefinitionBuilder;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.GlobalPath;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.Role;
import io.mizzle.schema.Stamp;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TablePath;
import io.mizzle.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Person}, written by hand. */
final class QPerson extends EntitySchema<Person> {

    static final QPerson PERSON = new QPerson();

    final StringAttribute<Person, Access.Fixed> org = text("org", Codecs.STRING);
    final StringAttribute<Person, Access.Fixed> id = text("id", Codecs.STRING);
    final StringAttribute<Person, Access.Settable> givenName = text("givenName", Codecs.STRING);
    final StringAttribute<Person, Access.Settable> familyName = text("familyName", Codecs.STRING);
    final NumberAttribute<Person, Integer, Access.Settable> age = number("age", Codecs.INTEGER);

    private QPerson() {
        super("Person");
    }

    PrimaryKey<Person> key(String org, String id) {
        return new PrimaryKey<>(PathState.of(this, "in", org, id));
    }

    TablePath<Person> in(String org) {
        return new TablePath<>(PathState.of(this, "in", org));
    }

    GlobalPath<Person> byFamily(String familyName) {
        return new GlobalPath<>(PathState.of(this, "byFamily", familyName));
    }

    @Override
    protected RecordCodec<Person> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Person> define() {
        return EntityDefinition.builder(this, Person.class, QPeople.PEOPLE)
                .version(3)
                .upcast(1, Person::splitName)
                .upcast(2, Person::yearsOfMonths)
                .component("org", org, Role.REQUIRED)
                .component("id", id, Role.REQUIRED)
                .component("givenName", givenName, Role.REQUIRED)
                .component("familyName", familyName, Role.REQUIRED)
                .component("age", age, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "people")
                .partition("pk", template("ORG#", "org"))
                .sort("sk", template("PERSON#", "id"))
                .path("byFamily", AccessPath.Kind.GLOBAL, "gsi1")
                .partition("gsi1pk", template("FAMILY#", "familyName"))
                .sort("gsi1sk", template("PERSON#", "id"));
    }

    private static KeyTemplate template(String literal, String component) {
        return KeyTemplate.of(
                KeyEncoding.ESCAPED, KeyPart.literal(literal), KeyPart.placeholder(component, KeyFormats.string()));
    }

    @Override
    protected @Nullable Object value(Person person, int position) {
        return switch (position) {
            case 0 -> person.org();
            case 1 -> person.id();
            case 2 -> person.givenName();
            case 3 -> person.familyName();
            default -> person.age();
        };
    }

    @Override
    public EntityBuilder<Person> copy(Person person) {
        return new EntityBuilder<>("Person") {
            @Override
            protected Person build(Stamp stamp) {
                return person;
            }
        };
    }

    private static final class ItemCodec extends RecordCodec<Person> {

        private static final AttributeNames NAMES = AttributeNames.of("org", "id", "givenName", "familyName", "age");

        ItemCodec() {
            super(5);
        }

        @Override
        public Person readAttributes(ValueSource in) {
            @Nullable String[] texts = new @Nullable String[4];
            int age = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                if (i == 4) {
                    age = in.readInt();
                } else {
                    texts[i] = in.readString();
                }
            }
            return new Person(
                    Required.value(texts[0], in, NAMES, 0),
                    Required.value(texts[1], in, NAMES, 1),
                    Required.value(texts[2], in, NAMES, 2),
                    Required.value(texts[3], in, NAMES, 3),
                    age);
        }

        @Override
        public void writeAttributes(Person person, ValueSink out) {
            List<String> texts = List.of(person.org(), person.id(), person.givenName(), person.familyName());
            for (int i = 0; i < texts.size(); i++) {
                out.attribute(NAMES, i);
                out.string(texts.get(i));
            }
            out.attribute(NAMES, 4);
            out.number(person.age());
        }
    }

    /** Table {@code people}. */
    static final class QPeople extends TableSchema<Object> {

        static final QPeople PEOPLE = new QPeople();

        private QPeople() {
            super(new TableDefinition(
                    "people",
                    key("pk"),
                    key("sk"),
                    List.of(Index.global("gsi1", List.of(key("gsi1pk")), List.of(key("gsi1sk")))),
                    null,
                    "_type",
                    "_v"));
        }

        private static KeyAttribute key(String name) {
            return new KeyAttribute(name, KeyType.S);
        }

        @Override
        protected List<EntitySchema<?>> entities() {
            return List.of(PERSON);
        }
    }
}
