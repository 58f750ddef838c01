package se.samsyn.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.web.Site;

/** Texts without placeholders, in the page's language: {@code #{msg['errors.header']}}. */
@Named("msg")
@RequestScoped
public class Words extends AbstractMap<String, String> {

    private static final Logger LOG = System.getLogger(Words.class.getName());

    @Inject
    Bundles bundles;

    @Inject
    Site site;

    private @Nullable Map<String, String> texts;

    /** A key without a text is shown as the key, so that it is seen. */
    @Override
    public String get(@Nullable Object key) {
        if (texts == null) {
            texts = bundles.in(site.getLanguage());
        }
        var text = texts.get(String.valueOf(key));
        if (text == null) {
            LOG.log(Level.WARNING, "no text for {0} in {1}", key, site.getLanguage());
            return "[" + key + "]";
        }
        return text;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return bundles.in(site.getLanguage()).containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return bundles.in(site.getLanguage()).entrySet();
    }
}
