package org.anjian.rendering;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.anjian.api.document.DocumentTemplate;

/**
 * A template in Word: {{name}} stands for a field, {{?name}} … {{/name}} for a part that is shown or repeated. A field that there
 * is not makes it broken.
 */
final class DocxTemplate {

    private final DocumentTemplate identity;
    private final byte[] file;

    DocxTemplate(DocumentTemplate identity, byte[] file) {
        this.identity = identity;
        this.file = file.clone();
    }

    /** Its name and digest. */
    DocumentTemplate identity() {
        return identity;
    }

    /**
     * The document with these fields; the same fields give the same bytes.
     *
     * @throws BrokenTemplateException where the file is no template of these fields
     */
    byte[] fill(Map<String, Object> fields) throws BrokenTemplateException {
        Configure strict = Configure.builder()
                .useDefaultEL(true)
                .setValidErrorHandler(new Configure.AbortHandler())
                .build();
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), strict)
                        .render(fields);
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            template.write(written);
            return SteadyZip.of(written.toByteArray());
        } catch (IOException | RuntimeException broken) {
            throw new BrokenTemplateException(identity.name(), broken);
        }
    }
}
