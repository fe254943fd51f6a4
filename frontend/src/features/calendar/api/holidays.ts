import { roadmaps, unwrap } from '@/shared/api/client';
import type { SchoolHolidayChange, SchoolHolidays } from '@/shared/api/types';

/** @param change none: the own ones go, and those from above count again */
export function setHolidays(schoolYear: string, change?: SchoolHolidayChange): Promise<SchoolHolidays> {
  const params = { query: { schoolYear } };
  return change
    ? unwrap(roadmaps.PUT('/api/v1/school-holidays', { params, body: change }))
    : unwrap(roadmaps.DELETE('/api/v1/school-holidays', { params }));
}
