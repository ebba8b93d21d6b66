CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`payload` blob NOT NULL,
	`created_day` text NOT NULL,
	`touched_day` text NOT NULL,
	`expires_day` text NOT NULL,
	`keep_days` integer NOT NULL,
	`saves` integer NOT NULL,
	`abandoned_at` integer
);
--> statement-breakpoint
CREATE INDEX `drafts_expires` ON `drafts` (`expires_day`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`label` blob NOT NULL,
	`payload` blob NOT NULL,
	`created_day` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `files_draft` ON `files` (`draft_id`);--> statement-breakpoint
CREATE TABLE `health` (
	`id` integer PRIMARY KEY NOT NULL,
	`beat` integer NOT NULL
);
