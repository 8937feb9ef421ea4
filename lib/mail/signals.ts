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

/** Headers that only mass mailers write (Feedback-ID: Google's own rule for bulk senders). */
const CAMPAIGN =
  /^(?:feedback-id|x-campaign|x-campaignid|x-mailchimp|x-mc-|x-sfmc|x-sg-|x-ses-|x-mandrill|x-mailgun-(?:tag|campaign)|x-cmail|x-emarsys|x-klaviyo|x-braze|x-hubspot|x-roving|x-mktmail|x-marketo|x-iterable|x-csa|x-newsletter)/i;
/** Addresses that nobody reads, in the languages that they are written in. */
const NO_REPLY =
  /(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|ne[._-]?pas[._-]?repondre|no[._-]?responder|nao[._-]?responda|non[._-]?rispondere|niet[._-]?beantwoorden|noresponse|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|automated|auto-?confirm|system|billing-?noreply)(?:$|[._+@-])/i;
/** What trackers say of the reason for a mail, where the reason is somebody's words. */
const RELAYED_REASON =
  /^(?:comment|mention|author|review_requested|team_mention|manual|subscribed|push)$/i;

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
  const relayed =
    RELAYED_REASON.test(of('X-GitHub-Reason').trim()) ||
    of('X-GitLab-Discussion-ID') !== '' ||
    (of('X-JIRA-FingerPrint') !== '' && isAnswer);
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
      (isSet(of('Auto-Submitted')) ||
        /^<\s*>$/.test(of('Return-Path').trim()) ||
        of('X-Auto-Response-Suppress') !== '' ||
        of('X-Autoreply') !== '' ||
        NO_REPLY.test(addressOf(sender))),
    relayed,
    calendar: types.includes('text/calendar') || attachments.some((name) => /\.ics$/i.test(name)),
    category: categoryOf(labels),
    labels: [...labels],
  };
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
