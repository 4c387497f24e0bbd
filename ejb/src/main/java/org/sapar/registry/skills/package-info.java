/**
 * What somebody can do: occupations, languages, licences and education, as told and as proved.
 *
 * <p>{@link org.sapar.registry.skills.SkillDesk} is the door. Nothing is deleted; what was entered by mistake is
 * struck.
 */
package org.sapar.registry.skills;
