import { z } from 'zod';

// Before any schema is made: zod would try whether it may compile code from text, which the policy of the page forbids and reports.
z.config({ jitless: true });
