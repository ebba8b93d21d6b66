CREATE TABLE `draft_keys` (
	`locator` integer PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`salt` blob NOT NULL,
	`cost` text NOT NULL,
	`pepper_id` text NOT NULL,
	`outer_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`created_day` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_keys_draft_id_unique` ON `draft_keys` (`draft_id`);--> statement-breakpoint
CREATE TABLE `health` (
	`id` integer PRIMARY KEY NOT NULL,
	`beat` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`mode` text NOT NULL,
	`created_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`wrapped` blob NOT NULL
);
