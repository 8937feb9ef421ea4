import type { Header } from './gmail-message.ts';
import { headerValue } from './header.ts';

/** What a message's headers, labels and parts say of its nature, in no language at all. */
export interface MailSignals {
  /** Sent to many at once by a machine: a newsletter, a campaign. */
  bulk: boolean;
  /** Written to a list on which people answer each other. */
  discussion: boolean;
  /** Written by a machine, or by nobody who could be answered. */
  automatic: boolean;
  /** A person's words that a machine passes on: a comment on an issue, a review. */
  relayed: boolean;
  /** An invitation, an answer to one, or a cancellation. */
  calendar: boolean;
  /** Gmail's own sorting, without its prefix, in lower case: `promotions`, `updates`, `social`, `forums`; empty for none. */
  category: string;
  labels: string[];
}

/**
 * Headers that only campaigns carry. Those of the services that carry them (Feedback-ID, X-SES-, X-SG-, X-Mandrill-) are not
 * among them: schools, practices and help desks send single mails through the same services.
 */
const CAMPAIGN =
  /^(?:x-campaign|x-campaignid|x-mailchimp|x-mc-|x-sfmc|x-mailgun-(?:tag|campaign)|x-cmail|x-emarsys|x-klaviyo|x-braze|x-hubspot|x-roving|x-mktmail|x-marketo|x-iterable|x-csa|x-newsletter)/i;
/** Headers of build servers, schedulers and monitors. */
const REPORT =
  /^x-(?:jenkins|travis|cron|gitlab-pipeline|sentry|circleci|buildkite|nagios|zabbix|grafana|datadog|pagerduty)-/i;
/** How trackers mark what is no person. */
const BOT = /\[bot\]/i;
/** Addresses that nobody reads, in the languages that they are written in. */
const NO_REPLY =
  /(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|ne[._-]?pas[._-]?repondre|no[._-]?responder|nao[._-]?responda|non[._-]?rispondere|niet[._-]?beantwoorden|noresponse|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|automated|auto-?confirm|system|billing-?noreply)(?:$|[._+@-])/i;
/** What trackers say of the reason for a mail, where the reason is somebody's words. */
const RELAYED_REASON =
  /^(?:assign|author|comment|manual|mention|push|review_requested|state_change|subscribed|team_mention|your_activity)$/i;

/** What calendars name the file that goes with an invitation. */
const INVITATION_FILE = /^(?:invite|invitation|meeting)\.ics$/i;
const CALENDAR_TYPE = /^(?:text\/calendar|application\/ics)$/;

/**
 * Reads the signals of a message.
 * @param headers of its root part
 * @param types the media types of all its parts
 * @param attachments the names of its attachments
 */
export function mailSignals(
  headers: readonly Header[],
  labels: readonly string[],
  types: readonly string[],
  attachments: readonly string[],
): MailSignals {
  const of = (name: string) => headerValue(headers, name).slice(0, 2_000);
  const sender = of('From');
  const precedence = of('Precedence').trim().toLowerCase();
  const isAnswer = of('In-Reply-To') !== '' || of('References') !== '';
  const isBot = BOT.test(sender) || BOT.test(of('X-GitHub-Sender'));
  const relayed =
    !isBot &&
    (RELAYED_REASON.test(of('X-GitHub-Reason').trim()) ||
      of('X-GitLab-Discussion-ID') !== '' ||
      (of('X-JIRA-FingerPrint') !== '' && isAnswer));
  const isPosted = of('List-Post') !== '' && !/^\s*NO\b/i.test(of('List-Post'));
  const discussion = isPosted && !relayed;
  const isCampaign = headers.some(({ name }) => CAMPAIGN.test(name));
  const unsubscribes = of('List-Unsubscribe') !== '';
  return {
    bulk:
      !discussion &&
      !relayed &&
      // Old list servers mark every post as bulk; an answer among them is somebody's.
      (unsubscribes || isCampaign || (!isAnswer && /^(?:bulk|junk|list)$/.test(precedence))),
    discussion,
    automatic:
      !relayed &&
      (isBot ||
        headers.some(({ name }) => REPORT.test(name)) ||
        isSet(of('Auto-Submitted')) ||
        /^<\s*>$/.test(of('Return-Path').trim()) ||
        of('X-Auto-Response-Suppress') !== '' ||
        of('X-Autoreply') !== '' ||
        NO_REPLY.test(addressOf(sender))),
    relayed,
    calendar: isInvitation(types, attachments),
    category: categoryOf(labels),
    labels: [...labels],
  };
}

/** A calendar is part of the body, or the file of a calendar's own; an agenda that somebody attached invites nobody. */
function isInvitation(types: readonly string[], attachments: readonly string[]): boolean {
  const calendars = types.filter((type) => CALENDAR_TYPE.test(type)).length;
  const files = attachments.filter((name) => /\.ics$/i.test(name));
  return calendars > files.length || files.some((name) => INVITATION_FILE.test(name));
}

const isSet = (autoSubmitted: string) => autoSubmitted !== '' && !/^\s*no\b/i.test(autoSubmitted);

const addressOf = (sender: string) => /<([^<>]*)>/.exec(sender)?.[1] ?? sender.trim();

function categoryOf(labels: readonly string[]): string {
  const found = labels.find((label) => /^CATEGORY_(?!PERSONAL)/.test(label));
  return found?.slice('CATEGORY_'.length).toLowerCase() ?? '';
}

/** Of a message about which nothing is known: it was read from the page. */
export const NO_SIGNALS: MailSignals = {
  bulk: false,
  discussion: false,
  automatic: false,
  relayed: false,
  calendar: false,
  category: '',
  labels: [],
};
