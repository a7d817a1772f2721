package club;

import io.mizzle.codec.*;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Some attributes of {@link Player}, read as {@link PlayerName}. */
@NullMarked
public final class QPlayerName extends ProjectionSchema<Player, PlayerName> {
    /** What statements name. */
    public static final QPlayerName PLAYER_NAME = new QPlayerName();

    private QPlayerName() {
    }

    @Override
    protected ProjectionDefinition<Player, PlayerName> define() {
        return new ProjectionDefinition<>("PlayerName", PlayerName.class, QPlayer.PLAYER,
                Set.of("name", "mentorId"), new ItemCodec());
    }

    private static final class ItemCodec extends RecordCodec<PlayerName> {
        private static final AttributeNames NAMES = AttributeNames.of("name", "mentorId");

        ItemCodec() {
            super(2);
        }

        @Override
        public PlayerName readAttributes(ValueSource in) {
            String name = null;
            UUID mentorId = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> name = in.readString();
                    default -> mentorId = Codecs.UUID.read(in);
                }
            }
            return new PlayerName(Required.<String>value(name, in, NAMES, 0),
                    Optional.ofNullable(mentorId));
        }
    }
}
