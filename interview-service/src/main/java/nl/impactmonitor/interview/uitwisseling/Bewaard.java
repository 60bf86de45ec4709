package nl.impactmonitor.interview.uitwisseling;

import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.interview.refi.Project;

/**
 * What is kept of an imported project beside the verslagen, codes and coderingen it became.
 *
 * @param project without texts, and with pseudonyms for users
 * @param verslagen by the GUID of the source
 * @param coderingen by the GUID of the coding
 */
record Bewaard(Project project, Map<UUID, UUID> verslagen, Map<UUID, UUID> coderingen) {}
