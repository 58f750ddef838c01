package se.samsyn.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.web.route.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordElResolverTest {

    @SuppressWarnings({"UnusedMethod", "DoNotCallSuggester"}) // called by their names
    record Row(String title, int count) {
        String secret() {
            return "not public";
        }

        public String shout() {
            return title.toUpperCase(java.util.Locale.ROOT);
        }

        public boolean isLong() {
            return title.length() > 3;
        }

        public void forget() {
            throw new AssertionError("called");
        }

        public String broken() {
            throw new IllegalStateException("broken");
        }
    }

    @Named
    public static class SomePage {
        public String send() {
            throw new AssertionError("sent by mistake");
        }
    }

    private final RecordElResolver resolver = new RecordElResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    };
    private final Row row = new Row("Storgatan", 3);

    @Test
    void a_record_is_read_by_the_names_of_its_components() {
        assertThat(resolver.getValue(context, row, "title")).isEqualTo("Storgatan");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, row, "count")).isEqualTo(3);
        assertThat(resolver.getType(context, row, "count")).isEqualTo(int.class);
        assertThat(resolver.isReadOnly(context, row, "count")).isTrue();
    }

    @Test
    void public_accessors_without_get_are_read_too() {
        assertThat(resolver.getValue(context, row, "shout")).isEqualTo("STORGATAN");
        assertThat(resolver.getValue(context, Language.ENGLISH, "code")).isEqualTo("en");
    }

    @Test
    void what_is_not_an_accessor_is_left_to_others() {
        for (var name : new String[] {"secret", "forget", "long", "isLong", "nothing", "hashCode", "toString"}) {
            context.setPropertyResolved(false);
            resolver.getValue(context, row, name);
            assertThat(context.isPropertyResolved())
                    .as(name)
                    .isEqualTo(name.equals("isLong") || name.equals("hashCode") || name.equals("toString"));
        }
        context.setPropertyResolved(false);
        assertThat(resolver.getValue(context, "a text", "isEmpty")).isNull();
        assertThat(resolver.getValue(context, null, "x")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void an_action_of_a_page_is_never_read_as_a_value() {
        assertThat(resolver.getValue(context, new SomePage(), "send")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void the_cause_of_a_fault_is_kept() {
        assertThatExceptionOfType(ELException.class)
                .isThrownBy(() -> resolver.getValue(context, row, "broken"))
                .withCauseInstanceOf(IllegalStateException.class);
    }
}
