package nl.impactmonitor.kpi.context;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContextBestandsvorm")
enum Bestandsvorm {
    CSV,
    CBS_ODATA
}
